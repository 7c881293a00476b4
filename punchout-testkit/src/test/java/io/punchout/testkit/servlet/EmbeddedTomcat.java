package io.punchout.testkit.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat 11. */
final class EmbeddedTomcat implements Container {
    private final Tomcat tomcat;
    private final Path folder;

    private EmbeddedTomcat(Tomcat tomcat, Path folder) {
        this.tomcat = tomcat;
        this.folder = folder;
    }

    static EmbeddedTomcat start(Map<String, HttpServlet> servlets, Filter filter) throws Exception {
        Path folder = Files.createTempDirectory("punchout-tomcat");
        Tomcat tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        ask(tomcat, "setProperty", "address", "127.0.0.1");
        Context context = tomcat.addContext("", folder.toString());
        FilterDef definition = new FilterDef();
        definition.setFilterName("filter");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("filter");
        mapping.addURLPattern("/*");
        context.addFilterMap(mapping);
        servlets.forEach(
                (path, servlet) -> Tomcat.addServlet(context, path, servlet).addMapping(path));
        tomcat.start();
        return new EmbeddedTomcat(tomcat, folder);
    }

    @Override
    public int port() {
        return (Integer) ask(tomcat, "getLocalPort");
    }

    /** Calls the connector, which is an MBean: this module does not read java.management, and javac insists on it. */
    private static Object ask(Tomcat tomcat, String method, String... arguments) {
        try {
            Object connector = Tomcat.class.getMethod("getConnector").invoke(tomcat);
            Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return connector.getClass().getMethod(method, types).invoke(connector, (Object[]) arguments);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
