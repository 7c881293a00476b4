package io.punchout.testkit.buyer;

import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.testkit.Samples;
import io.punchout.testkit.demo.DemoOptions;
import io.punchout.testkit.demo.DemoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The demo shop with a connection for each platform and each protocol that it speaks. */
final class BuyerMatrix implements AutoCloseable {
    static final String SECRET = "secret-of-the-matrix";

    /** A platform with one of its protocols. */
    record Cell(PlatformProfile profile, String format) {
        @Override
        public String toString() {
            return profile.name() + ", " + (format.equals("oci") ? "OCI" : "cXML");
        }
    }

    private final DemoServer demo;

    BuyerMatrix() {
        try {
            demo = DemoServer.start(
                    new DemoOptions(0, cells().map(BuyerMatrix::connection).toList(), Clock.systemUTC()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<Cell> cells() {
        return Platforms.standard().all().stream()
                .flatMap(profile -> profile.formats().stream().sorted().map(format -> new Cell(profile, format)));
    }

    static Cell cell(String platform, String format) {
        return new Cell(Platforms.standard().find(platform).orElseThrow(), format);
    }

    private static Connection connection(Cell cell) {
        return Connection.builder("sim-" + cell.profile().id() + "-" + cell.format())
                .platform(cell.profile().id())
                .businessUnit("acme")
                .settings(settings(cell.profile(), cell.format()))
                .security(Samples.loopback())
                .build();
    }

    private static ProtocolSettings settings(PlatformProfile profile, String format) {
        return format.equals("oci")
                ? OciSettings.builder().login(profile.id(), Secret.of(SECRET)).build()
                : CxmlSettings.builder()
                        .credential(SimulatedBuyer.usualDomain(profile), profile.id())
                        .sender(SimulatedBuyer.usualDomain(profile), profile.id())
                        .sender(SimulatedBuyer.usualDomain(profile), "hub-of-" + profile.id())
                        .sharedSecret(Secret.of(SECRET))
                        .operations(EnumSet.allOf(Operation.class))
                        .build();
    }

    /** Starts a buyer of a cell that maps the units of the demo shop. */
    SimulatedBuyerBuilder buyer(Cell cell) {
        return SimulatedBuyer.of(cell.profile())
                .format(cell.format())
                .entryPoint(demo.uri("/punchout"))
                .identity(cell.profile().id())
                .units(Set.of("PCE", "EA", "MTR"))
                .secret(SECRET);
    }

    DemoServer demo() {
        return demo;
    }

    /** Puts an article of the demo shop into the cart and brings it back. */
    static ReceivedCart bring(SimulatedVisit visit, String article) {
        Browser browser = visit.browser();
        Page page = visit.page();
        page = browser.submit(page, page.form("form#add-" + article).with("quantity", "12"));
        page = browser.submit(page, "form#transfer");
        browser.submit(page, "form#punchout-return");
        return visit.received();
    }

    static ReceivedCart leave(SimulatedVisit visit) {
        Page page = visit.browser().submit(visit.page(), "form#cancel");
        visit.browser().submit(page, "form#punchout-return");
        return visit.received();
    }

    static List<String> articles(ReceivedCart cart) {
        return cart.orElseThrow().lines().stream()
                .map(line -> line.supplierPartId())
                .toList();
    }

    @Override
    public void close() {
        demo.close();
    }
}
