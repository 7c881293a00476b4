package io.punchout.testkit.servlet;

/** The testkit does not use servlets, its tests do: this says so where a module-info of the tests would. */
public final class ServletApi {
    private ServletApi() {}

    public static void read() throws ClassNotFoundException {
        ServletApi.class
                .getModule()
                .addReads(Class.forName("jakarta.servlet.Servlet").getModule());
    }
}
