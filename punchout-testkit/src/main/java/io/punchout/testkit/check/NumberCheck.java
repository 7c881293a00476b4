package io.punchout.testkit.check;

import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.PriceBasisQuantity;
import io.punchout.cxml.model.PricedDetail;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.read.CxmlDecimal;
import io.punchout.cxml.read.CxmlProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that the reader does not look at, so that none is null in the content without a problem. */
final class NumberCheck {
    private final Problems problems;
    private final Severity severity;

    private NumberCheck(Problems problems, Severity severity) {
        this.problems = problems;
        this.severity = severity;
    }

    /** Prices of a former cart are for information: the shop has its own. */
    static void check(PunchOutSetupRequest setup, Problems problems) {
        String path = "cXML/Request/PunchOutSetupRequest/ItemOut";
        new NumberCheck(problems, Severity.WARNING).items(setup.getItemOut(), path, true);
    }

    static void check(PunchOutOrderMessage cart, Problems problems) {
        String path = "cXML/Message/PunchOutOrderMessage";
        NumberCheck check = new NumberCheck(problems, Severity.ERROR);
        PunchOutOrderMessageHeader header = cart.getPunchOutOrderMessageHeader();
        if (header != null) {
            String at = path + "/PunchOutOrderMessageHeader";
            check.money(
                    header.getShipping() == null ? null : header.getShipping().getMoney(), at + "/Shipping/Money");
            check.money(header.getTax() == null ? null : header.getTax().getMoney(), at + "/Tax/Money");
        }
        check.items(cart.getItemIn(), path + "/ItemIn", false);
    }

    private void items(List<? extends Item> items, String path, boolean prices) {
        for (int i = 0; i < items.size(); i++) {
            PricedDetail detail = ItemContent.detail(items.get(i));
            String at = path + "[" + (i + 1) + "]/ItemDetail";
            if (prices) {
                money(CxmlTexts.money(detail.getUnitPrice()), at + "/UnitPrice/Money");
            }
            PriceBasisQuantity basis = detail.getPriceBasisQuantity();
            if (basis != null) {
                number(basis.getQuantity(), at + "/PriceBasisQuantity/@quantity");
                number(basis.getConversionFactor(), at + "/PriceBasisQuantity/@conversionFactor");
            }
        }
    }

    private void money(@Nullable Money money, String path) {
        number(money == null ? null : money.getValue(), path);
    }

    private void number(@Nullable String text, String path) {
        if (text != null && CxmlDecimal.parse(text).isEmpty()) {
            problems.add(Problem.of(CxmlProblem.NUMBER, "This is no number that can be read surely.")
                    .as(severity)
                    .at(path)
                    .hint("Write a dot for the decimals and nothing but digits (guide p.44)."));
        }
    }
}
