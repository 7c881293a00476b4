package io.punchout.testkit.conformance;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlProtocol;
import io.punchout.cxml.auth.SignatureVerifier;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.ReadLimits;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.SettableClock;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The shop that a transcript plays in: connections, a clock that stands, a shop that remembers, a log to look into. */
final class Scene {
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    final FakeShop shop = new FakeShop();
    final FakeOrders orders = new FakeOrders();
    final SettableClock clock = SettableClock.at(NOW);
    final SceneLog log = new SceneLog();
    final PunchOut punchOut;

    Scene(Transcript transcript, UnaryOperator<PunchOutBuilder> host) {
        String file = transcript.name();
        PunchOutBuilder builder = host.apply(PunchOut.builder())
                .shop(shop)
                .clock(clock)
                .startUrl(URI.create("https://shop.example/start"));
        List<Connection> connections = new ArrayList<>();
        boolean usual = true;
        for (Block block : transcript.blocks()) {
            switch (block.keyword()) {
                case "connection" -> {
                    usual = false;
                    if (!block.argument().equals("none")) {
                        connections.add(ConnectionLines.read(file, block));
                    }
                }
                case "shop" -> {
                    if (block.isYes("log fails")) {
                        log.fail();
                    }
                    shop(file, block, builder);
                }
                case "limits" -> builder.limits(limits(file, block));
                case "time" -> clock.set(Instant.parse(block.argument()));
                default -> {
                    // happens later
                }
            }
        }
        if (usual) {
            connections.add(ConnectionLines.read(file, new Block("connection", "", 1, List.of())));
        }
        this.punchOut = builder.connectionStore(new MemoryConnectionStore(connections))
                .transactionLog(log)
                .build();
    }

    private void shop(String file, Block block, PunchOutBuilder builder) {
        block.text("refuses").ifPresent(shop::refuse);
        block.text("cart gone").ifPresent(reason -> shop.refuse(PunchOutProblem.CART_GONE, reason));
        block.text("closed").ifPresent(reason -> shop.refuse(PunchOutProblem.SHOP_CLOSED, reason));
        if (block.isYes("fails")) {
            shop.fail(new IllegalStateException("planted: jdbc:secret-database is down"));
        }
        OrderLines.prepare(file, block, shop, orders);
        block.text("signatures").ifPresent(result -> {
            SignatureVerifier.Result verdict = verdict(file, block, result);
            builder.protocols(List.of(new CxmlProtocol().withSignatures((connection, document) -> verdict)));
        });
    }

    private static SignatureVerifier.Result verdict(String file, Block block, String name) {
        try {
            return SignatureVerifier.Result.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TranscriptException(file, block.line(), "signatures are valid, invalid or unacceptable: " + name);
        }
    }

    private static ReadLimits limits(String file, Block block) {
        ReadLimits usual = ReadLimits.defaults();
        return new ReadLimits(
                limit(file, block, "bytes", usual.bytes()),
                limit(file, block, "depth", usual.depth()),
                limit(file, block, "attributes", usual.attributes()),
                limit(file, block, "nameLength", usual.nameLength()),
                limit(file, block, "textLength", usual.textLength()),
                limit(file, block, "items", usual.items()),
                limit(file, block, "otherElements", usual.otherElements()));
    }

    private static int limit(String file, Block block, String name, int usual) {
        try {
            return block.text(name).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException none) {
            throw new TranscriptException(file, block.line(), "the limit '" + name + "' is no number");
        }
    }
}
