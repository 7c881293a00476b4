package io.punchout.testkit.check;

import io.punchout.cart.Cart;
import io.punchout.cxml.dtd.CxmlDtd;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlOrder;
import io.punchout.cxml.read.CxmlProblem;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a cXML document. */
final class CxmlCheck {
    private static final int HEAD = 4_096;

    private final ReadLimits limits;
    private final @Nullable CxmlDtd dtd;
    private final PlatformAdvice advice;

    /**
     * @param dtd the files that documents are held against; null for none
     */
    CxmlCheck(ReadLimits limits, @Nullable CxmlDtd dtd, PlatformAdvice advice) {
        this.limits = limits;
        this.dtd = dtd;
        this.advice = advice;
    }

    /** Returns what carts are advised on by. */
    PlatformAdvice advice() {
        return advice;
    }

    Report check(byte[] input, @Nullable String contentType) {
        CxmlDocument document = new CxmlReader(limits).read(input, contentType);
        Optional<CXML> root = document.root();
        if (root.isEmpty()) {
            return unreadable(input, document);
        }
        Problems problems = new Problems();
        problems.addAll(document.problems());
        DocumentCheck.check(root.get(), document.documentType(), problems);
        Message message = root.get().getMessage();
        PunchOutOrderMessage cart = message == null ? null : message.getPunchOutOrderMessage();
        if (cart != null) {
            Outcome<Cart> neutral = CxmlCart.toCart(cart);
            if (neutral instanceof Outcome.Accepted<Cart> accepted) {
                CartSums.check(cart, accepted.value(), problems);
            }
            problems.addAll(advice.on(neutral));
        }
        if (root.get().getRequest() != null && root.get().getRequest().getOrderRequest() != null) {
            problems.addNew(CxmlOrder.toOrder(root.get()).problems());
        }
        if (dtd != null) {
            problems.addAll(dtd.check(input, contentType, limits));
        }
        return new Report(
                Report.CXML,
                document.documentType(),
                document.dtdVersion(),
                true,
                problems.list(),
                CxmlContent.of(root.get()));
    }

    private static Report unreadable(byte[] input, CxmlDocument document) {
        boolean foreign = document.problems().stream().anyMatch(problem -> problem.is(CxmlProblem.NOT_CXML));
        String head = TextBytes.decode(input, HEAD);
        boolean cxml = document.documentType() != null || head.contains("<cXML") || head.contains("cXML.dtd");
        return foreign || !cxml
                ? Report.unreadable(null, null, document.problems())
                : Report.unreadable(Report.CXML, document.documentType(), document.problems());
    }
}
