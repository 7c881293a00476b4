package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cxml.Carts;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.IdReference;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cart is written line by line, with or without the model in between")
class CartWriterTest {
    private Problems problems = new Problems();

    @Test
    @DisplayName("2,000 carts are the same bytes by hand and by binding")
    void bothPathsWriteTheSame() {
        for (int seed = 0; seed < 2_000; seed++) {
            for (String version : new String[] {"1.2.014", "1.2.071"}) {
                Cart cart = Carts.rich(seed);
                String bound = write(cart, version, new CartAdjustment() {});
                String direct = write(cart, version, null);
                assertThat(bound.replace("><", ">\n<").split("\n"))
                        .as("seed %s, %s", seed, version)
                        .containsExactly(direct.replace("><", ">\n<").split("\n"));
                assertThat(bound).isEqualTo(direct);
            }
        }
    }

    @Test
    @DisplayName("a host adds what the neutral cart has no place for; the DTD's rules hold all the same")
    void adjustment() {
        CartAdjustment adjustment = new CartAdjustment() {
            @Override
            public void item(ItemIn item, CartLine line) {
                Extrinsic extrinsic = new Extrinsic();
                extrinsic.setName("agreement");
                extrinsic.setText("4711");
                item.getItemDetail().getExtrinsic().add(extrinsic);
                IdReference reference = new IdReference();
                reference.setDomain("d");
                reference.setIdentifier("i");
                item.getItemID().getIdReference().add(reference);
            }
        };
        assertThat(write(Carts.plain(1), "1.2.071", adjustment)).contains(">4711<", "<IdReference");
        assertThat(problems.list()).isEmpty();
        assertThat(write(Carts.plain(1), "1.2.014", adjustment))
                .contains(">4711<")
                .doesNotContain("IdReference");
        assertThat(problems.list())
                .extracting(Problem::code, Problem::message)
                .singleElement()
                .asString()
                .contains("cxml.left_out", "IdReference");
    }

    @Test
    @DisplayName("an adjustment that removes what the DTD demands is an error")
    void brokenAdjustment() {
        write(Carts.plain(1), "1.2.014", new CartAdjustment() {
            @Override
            public void item(ItemIn item, CartLine line) {
                item.getItemDetail().getClassification().clear();
            }
        });
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.list()).extracting(Problem::code).contains("cxml.adjusted_required_missing");
    }

    @Test
    @DisplayName("each element that the DTD demands is missed where an adjustment removes it")
    void eachMissed() {
        Map<String, Consumer<ItemIn>> removals = Map.of(
                "@quantity", item -> item.setQuantity(null),
                "ItemID/SupplierPartID", item -> item.getItemID().setSupplierPartID(null),
                "ItemDetail", item -> item.setItemDetail(null),
                "ItemDetail/UnitPrice", item -> item.getItemDetail().setUnitPrice(null),
                "ItemDetail/UnitOfMeasure", item -> item.getItemDetail().setUnitOfMeasure(null),
                "ItemDetail/Description",
                        item -> item.getItemDetail().getDescription().clear(),
                "ItemDetail/Classification",
                        item -> item.getItemDetail().getClassification().clear());
        removals.forEach((name, removal) -> {
            problems = new Problems();
            Cart cart = Carts.plain(1);
            write(cart, "1.2.014", new CartAdjustment() {
                @Override
                public void item(ItemIn item, CartLine line) {
                    if (line == cart.lines().get(1)) {
                        removal.accept(item);
                    }
                }
            });
            assertThat(problems.list())
                    .as(name)
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .returns("lines[1]", Problem::where)
                    .matches(problem -> problem.message().contains(" " + name + " is missing"));
        });
    }

    @Test
    @DisplayName("the total is missed where an adjustment removes it from the header")
    void totalMissed() {
        write(Carts.plain(1), "1.2.014", new CartAdjustment() {
            @Override
            public void header(PunchOutOrderMessageHeader header, Cart cart) {
                header.setTotal(null);
            }
        });
        assertThat(problems.list())
                .singleElement()
                .returns("cxml.adjusted_required_missing", Problem::code)
                .returns("cart", Problem::where)
                .matches(problem -> problem.message().contains("PunchOutOrderMessageHeader/Total"));
    }

    @Test
    @DisplayName("bundles before 1.2.036: the parts or the whole, whichever is priced")
    void bundlesWithoutPlace() {
        CartLine part = CartLine.builder("PART")
                .unitPrice("2", "EUR")
                .classification("a", "1")
                .build();
        CartLine.Builder set = CartLine.builder("SET").classification("a", "1").part(part);
        assertThat(write(Cart.builder("EUR").line(set).build(), "1.2.014", null))
                .contains(">PART<")
                .doesNotContain(">SET<");
        assertThat(write(Cart.builder("EUR").line(set.unitPrice("1", "EUR")).build(), "1.2.014", null))
                .contains(">SET<")
                .doesNotContain(">PART<");
        assertThat(problems.list()).extracting(Problem::where).containsExactly("lines[0].parts", "lines[0].parts");
        assertThat(write(Cart.builder("EUR").line(set).build(), "1.2.050", null))
                .contains("parentLineNumber=\"1\"", "compositeItemType=\"groupLevel\"");
    }

    @Test
    @DisplayName("100,000 lines that nobody holds")
    void manyLines() {
        CartLine pen = CartLine.builder("PEN")
                .unitPrice("1", "EUR")
                .classification("a", "1")
                .build();
        long[] size = new long[1];
        OutputStream counter = new OutputStream() {
            @Override
            public void write(int b) {
                size[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                size[0] += length;
            }
        };
        CartContent content = new CartContent(
                Cart.empty("EUR"),
                Money.of("100000", "EUR"),
                IntStream.range(0, 100_000).mapToObj(i -> pen).iterator(),
                "cookie",
                "create");
        new CartWriter(DtdVersion.DEFAULT).write(new CXML(), content, StandardCharsets.UTF_8, counter, problems);
        assertThat(size[0]).isGreaterThan(20_000_000);
    }

    private String write(Cart cart, String version, CartAdjustment adjustment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CartWriter(new DtdVersion(version), adjustment)
                .write(new CXML(), CartContent.of(cart, "cookie", "edit"), StandardCharsets.UTF_8, bytes, problems);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
