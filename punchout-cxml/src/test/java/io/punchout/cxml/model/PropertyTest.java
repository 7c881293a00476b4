package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Properties bear the names of their elements; what is set is what is got; lists are live and never null")
class PropertyTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void property(Field field) throws ReflectiveOperationException {
        Class<?> type = field.getDeclaringClass();
        Method getter = Stream.of(type.getMethods())
                .filter(method -> method.getName().equalsIgnoreCase("get" + field.getName()))
                .findFirst()
                .orElseThrow();
        Object owner = owner(type);
        if (field.getType() == List.class) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) getter.invoke(owner);
            assertThat(list).isEmpty();
            Object entry = isPlainText(field) ? "a text" : new Object();
            list.add(entry);
            assertThat(getter.invoke(owner)).isEqualTo(List.of(entry));
        } else {
            Class<?> property = isPlainText(field) ? String.class : field.getType();
            Method setter = type.getMethod(getter.getName().replaceFirst("get", "set"), property);
            assertThat(getter.invoke(owner)).isNull();
            Object value = property == String.class
                    ? " as it travelled "
                    : property.getDeclaredConstructor().newInstance();
            setter.invoke(owner, value);
            assertThat(getter.invoke(owner)).isSameAs(value);
            setter.invoke(owner, new Object[] {null});
            assertThat(getter.invoke(owner)).isNull();
        }
    }

    /** Elements of text alone, whose property is the text. */
    private static boolean isPlainText(Field field) {
        return field.getGenericType().getTypeName().contains(PlainText.class.getName());
    }

    static Stream<Field> properties() throws Exception {
        return classes()
                .filter(CxmlElement.class::isAssignableFrom)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !field.getName().startsWith("other") && !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic());
    }

    /** An element whose class has the properties, which may stand in a common superclass. */
    private static Object owner(Class<?> type) throws ReflectiveOperationException {
        Class<?> concrete = classes()
                .filter(candidate -> type.isAssignableFrom(candidate) && !Modifier.isAbstract(candidate.getModifiers()))
                .findFirst()
                .orElseThrow();
        return concrete.getDeclaredConstructor().newInstance();
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(CXML.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.list(root.resolve("io/punchout/cxml/model"))) {
                return files
                        .map(file -> file.getFileName().toString().replace(".class", ""))
                        .filter(name -> !name.equals("package-info"))
                        .sorted()
                        .<Class<?>>map(PropertyTest::load)
                        .toList()
                        .stream();
            }
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(CXML.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
