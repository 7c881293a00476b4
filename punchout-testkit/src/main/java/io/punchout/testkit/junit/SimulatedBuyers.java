package io.punchout.testkit.junit;

import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.CapturingListener;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedBuyerBuilder;
import io.punchout.testkit.htmlunit.ScriptedBrowser;
import io.punchout.testkit.random.RandomSamples;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands simulated buyers to tests, and what tests hold of the host: register it with {@code @RegisterExtension}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SimulatedBuyers buyers = SimulatedBuyers.of(bench -> new MyShop(bench.punchOut(), ...)::answer)
 *         .identity("acme")
 *         .secret("...");
 *
 * @Test
 * void coupaTakesTheCart(@Platform("coupa") SimulatedBuyer coupa, SettableClock clock) { ... }
 * }</pre>
 *
 * <p>Parameters may be of the types {@link SimulatedBuyer}, {@link ReturnEndpoint}, {@link Browser}, {@link
 * ScriptedBrowser} (which needs HtmlUnit), {@link RandomSamples}
 * (with a seed of the test's own, the same in each run) and, of a host that the extension starts, {@link TestBench}, {@link SettableClock}, {@link FakeShop}, {@link CapturingListener} and {@link
 * TransactionLog} or a type of {@link MemoryTransactionLog}. Each test has its own, and within a test each is the same
 * one; what a constructor or {@code @BeforeAll} takes is shared by the tests of its class. Everything is closed after
 * the test or class. Immutable and thread-safe: tests may run in parallel.
 */
public final class SimulatedBuyers implements ParameterResolver, AfterEachCallback, AfterAllCallback {
    private static final Set<Class<?>> OF_ANY_HOST = Set.of(
            SimulatedBuyer.class, ReturnEndpoint.class, Browser.class, ScriptedBrowser.class, RandomSamples.class);
    private static final Set<Class<?>> OF_A_BENCH =
            Set.of(TestBench.class, SettableClock.class, FakeShop.class, CapturingListener.class);

    private final ExtensionContext.Namespace mine = ExtensionContext.Namespace.create(SimulatedBuyers.class, this);
    private final TestBench.@Nullable Host host;
    private final @Nullable Supplier<URI> entryPoint;
    private final Platforms platforms;
    private final BiConsumer<PlatformProfile, SimulatedBuyerBuilder> change;

    private SimulatedBuyers(
            TestBench.@Nullable Host host,
            @Nullable Supplier<URI> entryPoint,
            Platforms platforms,
            BiConsumer<PlatformProfile, SimulatedBuyerBuilder> change) {
        this.host = host;
        this.entryPoint = entryPoint;
        this.platforms = platforms;
        this.change = change;
    }

    /** Returns buyers of a host that is started for each test, whose entry point is {@link TestBench#ENTRY_POINT}. */
    public static SimulatedBuyers of(TestBench.Host host) {
        return new SimulatedBuyers(
                Objects.requireNonNull(host, "host"), null, Platforms.standard(), (profile, buyer) -> {});
    }

    /**
     * Returns buyers of a host that was started elsewhere, for example by Spring.
     *
     * @param entryPoint the URL of its entry point, asked for when a test takes a buyer
     */
    public static SimulatedBuyers calling(Supplier<URI> entryPoint) {
        return new SimulatedBuyers(
                null, Objects.requireNonNull(entryPoint, "entryPoint"), Platforms.standard(), (profile, buyer) -> {});
    }

    /** Returns these buyers with an identity, in OCI a user name. */
    public SimulatedBuyers identity(String name) {
        return with((profile, buyer) -> buyer.identity(name));
    }

    /** Returns these buyers with a domain of the identity, where it is not each system's usual one. */
    public SimulatedBuyers domain(String name) {
        return with((profile, buyer) -> buyer.domain(name));
    }

    /** Returns these buyers with a shared secret or password. */
    public SimulatedBuyers secret(String value) {
        return with((profile, buyer) -> buyer.secret(value));
    }

    /** Returns these buyers with further profiles, of a host's own. */
    public SimulatedBuyers platforms(Platforms known) {
        return new SimulatedBuyers(host, entryPoint, known, change);
    }

    /** Returns these buyers with whatever else is set on them, after what was set before; may ask for the profile. */
    public SimulatedBuyers with(BiConsumer<PlatformProfile, SimulatedBuyerBuilder> more) {
        return new SimulatedBuyers(host, entryPoint, platforms, change.andThen(more));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return OF_ANY_HOST.contains(type) || OF_A_BENCH.contains(type) || isLog(type);
    }

    private static boolean isLog(Class<?> type) {
        return TransactionLog.class.isAssignableFrom(type) && type.isAssignableFrom(MemoryTransactionLog.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == RandomSamples.class) {
            return RandomSamples.of(context.getUniqueId().hashCode());
        }
        Opened opened = opened(context);
        try {
            if (type == ReturnEndpoint.class) {
                return opened.one(ReturnEndpoint.class, "", ReturnEndpoint::start);
            }
            if (type == Browser.class) {
                return opened.one(Browser.class, "", Browser::new);
            }
            if (type == ScriptedBrowser.class) {
                return Scripts.browser(opened);
            }
            return type == SimulatedBuyer.class
                    ? buyer(opened, platform(parameter, context))
                    : held(opened.bench(), type);
        } catch (IllegalStateException | IllegalArgumentException wrong) {
            throw new ParameterResolutionException(parameter + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Apart, so that who has no HtmlUnit needs none. */
    private static final class Scripts {
        static ScriptedBrowser browser(Opened opened) {
            return opened.one(ScriptedBrowser.class, "", ScriptedBrowser::new);
        }
    }

    private static Object held(TestBench bench, Class<?> type) {
        if (type == TestBench.class) {
            return bench;
        }
        if (type == SettableClock.class) {
            return bench.clock();
        }
        if (type == FakeShop.class) {
            return bench.shop();
        }
        return type == CapturingListener.class ? bench.events() : bench.log();
    }

    private SimulatedBuyer buyer(Opened opened, String platform) {
        PlatformProfile profile = platforms
                .find(platform)
                .orElseThrow(() -> new IllegalArgumentException("there is no platform '" + platform + "'"));
        return opened.one(SimulatedBuyer.class, profile.id(), () -> {
            URI url = entryPoint != null ? entryPoint.get() : opened.bench().uri(TestBench.ENTRY_POINT);
            SimulatedBuyerBuilder buyer = SimulatedBuyer.of(profile).entryPoint(url);
            change.accept(profile, buyer);
            return buyer.build();
        });
    }

    private static String platform(ParameterContext parameter, ExtensionContext context) {
        Optional<String> here = parameter.findAnnotation(Platform.class).map(Platform::value);
        String run = context.getStore(PlatformInvocations.NAMESPACE).get(Platform.class, String.class);
        return here.or(() -> Optional.ofNullable(run))
                .or(() -> context.getTestMethod().flatMap(SimulatedBuyers::named))
                .or(() -> context.getTestClass().flatMap(SimulatedBuyers::named))
                .orElseThrow(() -> new IllegalArgumentException(
                        "name the platform with @Platform(\"...\"), or take @EachPlatform instead of @Test"));
    }

    private static Optional<String> named(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Platform.class)).map(Platform::value);
    }

    /** What is shared with the class, or else the test's own. */
    private Opened opened(ExtensionContext context) {
        Optional<ExtensionContext> level = Optional.of(context);
        while (level.isPresent()) {
            ExtensionContext one = level.get();
            Opened known = one.getStore(mine).get(one.getUniqueId(), Opened.class);
            if (known != null) {
                return known;
            }
            level = one.getParent();
        }
        return context.getStore(mine).getOrComputeIfAbsent(context.getUniqueId(), id -> new Opened(host), Opened.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    /** Closes here what newer JUnits would close with the store. */
    private void close(ExtensionContext context) {
        Opened opened = context.getStore(mine).remove(context.getUniqueId(), Opened.class);
        if (opened != null) {
            opened.close();
        }
    }
}
