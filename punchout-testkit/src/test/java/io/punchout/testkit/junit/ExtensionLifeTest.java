package io.punchout.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.TestBench;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SimulatedBuyer;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

@DisplayName("the extension opens what a test asks for, closes all of it, and says what is wrong")
class ExtensionLifeTest {
    private static final List<String> SEEN = new ArrayList<>();
    private static final List<URI> OPENED = new ArrayList<>();

    private static SimulatedBuyers sample() {
        return SimulatedBuyers.of(bench -> {
                    bench.closing(() -> SEEN.add("host closed"));
                    return bench.serve(
                            bench.punchOut()
                                    .connections(List.of(Samples.cxmlConnection("abc")))
                                    .build(),
                            session -> Samples.cart());
                })
                .identity(Samples.CXML_IDENTITY)
                .secret("abc")
                .with((profile, buyer) -> buyer.domain(Samples.CXML_DOMAIN));
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
        OPENED.clear();
    }

    private static TestExecutionSummary run(Class<?> tests) {
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        heard);
        return heard.getSummary();
    }

    private static void assertClosed(URI address) {
        try (Browser browser = new Browser()) {
            assertThatThrownBy(() -> browser.open(address)).isInstanceOf(java.io.UncheckedIOException.class);
        }
    }

    static class OfEach {
        @RegisterExtension
        final SimulatedBuyers buyers = sample();

        @BeforeEach
        void before(@Platform("coupa") SimulatedBuyer coupa) {
            coupa.open(Operation.CREATE);
        }

        @Test
        void one(TestBench bench, ReturnEndpoint endpoint, FakeShop shop) {
            OPENED.add(bench.uri("/punchout"));
            OPENED.add(endpoint.uri());
            SEEN.add("calls " + shop.calls().size());
        }

        @Test
        void two(TestBench bench, FakeShop shop) {
            OPENED.add(bench.uri("/punchout"));
            SEEN.add("calls " + shop.calls().size());
            throw new AssertionError("planted");
        }
    }

    @Test
    void each_test_has_a_host_of_its_own_which_its_before_each_shares_and_all_is_closed_whatever_happened() {
        assertThat(run(OfEach.class).getTestsSucceededCount()).isEqualTo(1);
        assertThat(SEEN).containsExactly("calls 1", "host closed", "calls 1", "host closed");
        assertThat(OPENED).hasSize(3).doesNotHaveDuplicates().allSatisfy(ExtensionLifeTest::assertClosed);
    }

    static class OfAClass {
        @RegisterExtension
        static final SimulatedBuyers buyers = sample();

        @BeforeAll
        static void before(TestBench bench) {
            OPENED.add(bench.uri("/punchout"));
        }

        @Test
        void one(TestBench bench) {
            OPENED.add(bench.uri("/punchout"));
        }

        @Test
        void two(TestBench bench) {
            OPENED.add(bench.uri("/punchout"));
        }
    }

    @Test
    void what_before_all_takes_is_shared_by_the_class() {
        assertThat(run(OfAClass.class).getTestsSucceededCount()).isEqualTo(2);
        assertThat(OPENED.stream().distinct()).singleElement().satisfies(ExtensionLifeTest::assertClosed);
        assertThat(SEEN).containsExactly("host closed");
    }

    @Platform("ariba")
    static class Named {
        @RegisterExtension
        static final SimulatedBuyers buyers = sample();

        @Test
        void byTheClass(SimulatedBuyer buyer) {
            SEEN.add(buyer.profile().id());
        }

        @Test
        @Platform("coupa")
        void byTheMethod(SimulatedBuyer buyer, @Platform("jaggaer") SimulatedBuyer other) {
            SEEN.add(buyer.profile().id() + "+" + other.profile().id());
        }

        @EachPlatform
        void byEach(SimulatedBuyer buyer) {
            SEEN.add("each " + buyer.profile().id());
        }
    }

    @Test
    void the_nearest_name_of_a_platform_counts_and_a_platform_test_without_names_runs_for_all() {
        assertThat(run(Named.class).getTestsFailedCount()).isZero();
        assertThat(SEEN).contains("ariba", "coupa+jaggaer");
        List<String> all = Platforms.standard().all().stream()
                .map(profile -> "each " + profile.id())
                .toList();
        assertThat(SEEN).filteredOn(one -> one.startsWith("each")).isEqualTo(all);
    }

    static class Wrong {
        @RegisterExtension
        static final SimulatedBuyers buyers = SimulatedBuyers.calling(() -> URI.create("http://127.0.0.1:1/punchout"))
                .identity("x");

        @Test
        void noPlatform(SimulatedBuyer buyer) {}

        @Test
        void noSuchPlatform(@Platform("cupa") SimulatedBuyer buyer) {}

        @Test
        void noBench(SettableClock clock) {}

        @Test
        void aHostElsewhere(@Platform("coupa") SimulatedBuyer buyer) {
            SEEN.add(buyer.profile().id());
        }
    }

    @Test
    void what_is_wrong_is_said() {
        TestExecutionSummary summary = run(Wrong.class);
        StringWriter failures = new StringWriter();
        summary.getFailures()
                .forEach(failure ->
                        failures.append(failure.getException().getMessage()).append('\n'));
        assertThat(failures.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("name the platform with @Platform(\"...\")"))
                .anyMatch(line -> line.contains("there is no platform 'cupa'"))
                .anyMatch(line -> line.contains("a host that was started elsewhere has no bench"));
        assertThat(SEEN).containsExactly("coupa");
    }
}
