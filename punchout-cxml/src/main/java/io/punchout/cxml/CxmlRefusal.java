package io.punchout.cxml;

import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Refusal;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a refusal in the words of cXML: the status by its problem where that has one of its own, else by its reason. */
final class CxmlRefusal {
    private static final Map<String, CxmlStatus> BY_PROBLEM = byProblem();

    private CxmlRefusal() {}

    static CxmlStatus status(Refusal refusal) {
        for (Problem problem : refusal.problems()) {
            CxmlStatus own = problem.isError() ? BY_PROBLEM.get(problem.code()) : null;
            if (own != null) {
                return own;
            }
        }
        return switch (refusal.reason()) {
            case UNAUTHENTICATED -> CxmlStatus.UNAUTHORIZED;
            case FORBIDDEN -> CxmlStatus.FORBIDDEN;
            case BAD_REQUEST -> CxmlStatus.BAD_REQUEST;
            case CONFLICT -> CxmlStatus.CONFLICT;
            case NOT_SUPPORTED -> CxmlStatus.NOT_IMPLEMENTED;
            case INTERNAL_ERROR -> CxmlStatus.INTERNAL_SERVER_ERROR;
        };
    }

    static String explanation(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNAUTHENTICATED -> "The credentials of the sender are not accepted.";
            case FORBIDDEN -> forbidden(refusal);
            case INTERNAL_ERROR -> "The shop could not complete the request. It may be tried again.";
            case BAD_REQUEST, NOT_SUPPORTED, CONFLICT -> firstError(refusal);
        };
    }

    private static String forbidden(Refusal refusal) {
        for (Problem problem : refusal.problems()) {
            if (problem.is(PunchOutProblem.WRONG_MODE)) {
                return firstError(refusal);
            }
            if (problem.is(PunchOutProblem.CART_GONE)) {
                return "The cart is not there any more. Start a new visit.";
            }
            if (problem.is(PunchOutProblem.SHOP_CLOSED)) {
                return "The shop is closed for a while. Try again later.";
            }
        }
        return "The user is not accepted by the shop.";
    }

    private static String firstError(Refusal refusal) {
        return refusal.problems().stream()
                .filter(Problem::isError)
                .map(CxmlRefusal::withPlace)
                .findFirst()
                .orElse("");
    }

    /** A place in the sender's own document helps to find the fault there; others are none of its business. */
    private static String withPlace(Problem problem) {
        String place = problem.where();
        return place == null || !place.startsWith("cXML/") ? problem.message() : problem.message() + " (" + place + ")";
    }

    private static Map<String, CxmlStatus> byProblem() {
        Map<ProblemCode, CxmlStatus> statuses = Map.ofEntries(
                Map.entry(CxmlServiceProblem.SIGNATURE_REQUIRED, CxmlStatus.SIGNATURE_REQUIRED),
                Map.entry(CxmlServiceProblem.SIGNATURE_INVALID, CxmlStatus.SIGNATURE_VERIFICATION_FAILED),
                Map.entry(CxmlServiceProblem.SIGNATURE_UNACCEPTABLE, CxmlStatus.SIGNATURE_UNACCEPTABLE),
                Map.entry(PunchOutProblem.REPEAT_DIFFERS, CxmlStatus.CONFLICT),
                Map.entry(PunchOutProblem.CART_GONE, CxmlStatus.PRECONDITION_FAILED),
                Map.entry(PunchOutProblem.SHOP_CLOSED, CxmlStatus.TEMPORARY_ERROR),
                Map.entry(PunchOutProblem.REPEAT_PENDING, CxmlStatus.TEMPORARY_ERROR),
                Map.entry(OrderProblem.CONFLICT, CxmlStatus.CONFLICT),
                Map.entry(OrderProblem.UNKNOWN, CxmlStatus.EXPECTATION_FAILED),
                Map.entry(OrderProblem.FORBIDDEN, CxmlStatus.FORBIDDEN),
                Map.entry(OrderProblem.PAYMENT, CxmlStatus.PAYMENT_REQUIRED),
                Map.entry(OrderProblem.TEMPORARY, CxmlStatus.TEMPORARY_ERROR));
        return statuses.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().code(), Map.Entry::getValue));
    }
}
