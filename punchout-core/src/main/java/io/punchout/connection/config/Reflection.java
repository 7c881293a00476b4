package io.punchout.connection.config;

import io.punchout.problem.PunchOutException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of the model's own public methods. */
final class Reflection {
    private Reflection() {}

    /**
     * Calls a method.
     *
     * @throws IllegalArgumentException with a text for a person if the method refuses
     * @throws PunchOutException if it cannot be called at all
     */
    static @Nullable Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            throw explained(refused);
        } catch (IllegalAccessException closed) {
            throw unusable(method.getDeclaringClass(), closed);
        }
    }

    static PunchOutException unusable(Class<?> type, Throwable cause) {
        return new PunchOutException(
                type.getName()
                        + " cannot be configured: it must be a public record, or have a nested public Builder, in"
                        + " an exported package",
                cause);
    }

    /** The model's types explain themselves; other texts are not quoted, for they may repeat a secret. */
    static IllegalArgumentException explained(InvocationTargetException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        boolean expected = cause instanceof IllegalArgumentException
                || cause instanceof IllegalStateException
                || cause instanceof NullPointerException;
        if (!expected) {
            throw new PunchOutException(
                    "a settings type failed with " + cause.getClass().getName(), cause);
        }
        StackTraceElement[] trace = cause.getStackTrace();
        boolean ours = cause.getMessage() != null
                && trace.length > 0
                && !trace[0].getClassName().startsWith("java.")
                && !trace[0].getClassName().startsWith("jdk.");
        String text = ours ? sentence(String.valueOf(cause.getMessage())) : "This value cannot be used here.";
        return new IllegalArgumentException(text, cause);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
