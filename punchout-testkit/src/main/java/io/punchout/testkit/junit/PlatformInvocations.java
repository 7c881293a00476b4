package io.punchout.testkit.junit;

import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** The runs of a {@link EachPlatform}; JUnit makes it. */
public final class PlatformInvocations implements TestTemplateInvocationContextProvider {
    static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(EachPlatform.class);

    /** For JUnit. */
    public PlatformInvocations() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(EachPlatform.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        List<String> named = List.of(context.getRequiredTestMethod()
                .getAnnotation(EachPlatform.class)
                .value());
        Stream<String> ids =
                named.isEmpty() ? Platforms.standard().all().stream().map(PlatformProfile::id) : named.stream();
        return ids.map(Invocation::new);
    }

    private record Invocation(String platform) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return platform;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            BeforeEachCallback name = context -> context.getStore(NAMESPACE).put(Platform.class, platform);
            return List.of(name);
        }
    }
}
