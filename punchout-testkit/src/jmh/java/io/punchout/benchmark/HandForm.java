package io.punchout.benchmark;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a return of OCI writes, as one would do it by hand: into one buffer of sufficient size, without a check. */
final class HandForm {
    private static final int LINE = 1_600;

    private final byte[] head;
    private final byte[] foot;
    private final byte[] logHead;

    /**
     * @param head the page up to its first field
     * @param foot the page behind its last field
     * @param logHead what stands in the log before the fields
     */
    HandForm(String head, String foot, String logHead) {
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.foot = foot.getBytes(StandardCharsets.UTF_8);
        this.logHead = logHead.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the page. */
    byte[] page(Cart cart) {
        Buffer out = new Buffer(
                false, head.length + foot.length + LINE * cart.lines().size());
        out.bytes(head);
        fields(cart, out);
        out.bytes(foot);
        return out.toBytes();
    }

    /** Writes the text for the log, which is the body that the browser posts. */
    byte[] log(Cart cart) {
        Buffer out = new Buffer(true, logHead.length + LINE * cart.lines().size());
        out.bytes(logHead);
        fields(cart, out);
        // without the separator behind the last field
        out.length--;
        return out.toBytes();
    }

    private static void fields(Cart cart, Buffer out) {
        int number = 1;
        for (CartLine line : cart.lines()) {
            String index = "[" + number + "]";
            out.field("DESCRIPTION", index, line.description());
            out.field(
                    "QUANTITY",
                    index,
                    line.quantity().setScale(3, RoundingMode.UNNECESSARY).toPlainString());
            out.field("UNIT", index, line.unit());
            out.field(
                    "PRICE",
                    index,
                    line.unitPrice()
                            .amount()
                            .setScale(3, RoundingMode.UNNECESSARY)
                            .toPlainString());
            out.field("CURRENCY", index, line.unitPrice().currency());
            out.field("PRICEUNIT", index, "1");
            out.field("LEADTIME", index, line.leadTimeDays().toString());
            out.field("LONGTEXT_", number + ":132[]", line.attributes().get(0).value());
            out.field("VENDORMAT", index, line.supplierPartId());
            out.field("MANUFACTMAT", index, line.manufacturerPartId());
            out.field("MATGROUP", index, line.classifications().get(0).code());
            out.field("EXT_PRODUCT_ID", index, line.supplierPartAuxiliaryId());
            out.field("EXT_SCHEMA_TYPE", index, line.classifications().get(0).domain());
            out.field("EXT_CATEGORY_ID", index, line.classifications().get(0).code());
            number++;
        }
    }

    private static final class Buffer {
        private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
        private static final boolean[] SAFE = new boolean[128];

        static {
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-._"
                    .chars()
                    .forEach(c -> SAFE[c] = true);
        }

        private final boolean percent;
        private final byte[] bytes;
        private int length;

        Buffer(boolean percent, int size) {
            this.percent = percent;
            bytes = new byte[size];
        }

        byte[] toBytes() {
            return Arrays.copyOf(bytes, length);
        }

        void bytes(byte[] some) {
            System.arraycopy(some, 0, bytes, length, some.length);
            length += some.length;
        }

        void field(String name, String index, String value) {
            if (percent) {
                ascii("NEW_ITEM-");
                ascii(name);
                percent(index);
                ascii("=");
                percent(value);
                ascii("&");
                return;
            }
            ascii("<input type=\"hidden\" name=\"NEW_ITEM-");
            ascii(name);
            ascii(index);
            ascii("\" value=\"");
            escaped(value);
            ascii("\">\n");
        }

        @SuppressWarnings("deprecation")
        private void ascii(String text) {
            text.getBytes(0, text.length(), bytes, length);
            length += text.length();
        }

        private void percent(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80 && SAFE[c]) {
                    bytes[length++] = (byte) c;
                } else if (c == ' ') {
                    bytes[length++] = '+';
                } else if (c < 0x80) {
                    percent(c);
                } else if (c < 0x800) {
                    percent(0xC0 | c >> 6);
                    percent(0x80 | c & 0x3F);
                } else {
                    percent(0xE0 | c >> 12);
                    percent(0x80 | c >> 6 & 0x3F);
                    percent(0x80 | c & 0x3F);
                }
            }
        }

        private void percent(int b) {
            bytes[length++] = '%';
            bytes[length++] = HEX[b >> 4];
            bytes[length++] = HEX[b & 15];
        }

        /** Knows no surrogates and no control characters. */
        private void escaped(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '&' -> ascii("&amp;");
                    case '<' -> ascii("&lt;");
                    case '>' -> ascii("&gt;");
                    case '"' -> ascii("&quot;");
                    case '\'' -> ascii("&#39;");
                    default -> {
                        if (c < 0x80) {
                            bytes[length++] = (byte) c;
                        } else if (c < 0x800) {
                            bytes[length++] = (byte) (0xC0 | c >> 6);
                            bytes[length++] = (byte) (0x80 | c & 0x3F);
                        } else {
                            bytes[length++] = (byte) (0xE0 | c >> 12);
                            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                            bytes[length++] = (byte) (0x80 | c & 0x3F);
                        }
                    }
                }
            }
        }
    }
}
