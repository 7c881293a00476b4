package io.punchout.cxml;

import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Refusal;
import java.util.Map;

/** Says a refusal in the words of cXML: the status by its problem where that has one of its own, else by its reason. */
final class CxmlRefusal {
    private static final Map<String, CxmlStatus> BY_PROBLEM = Map.of(
            CxmlServiceProblem.SIGNATURE_REQUIRED.code(), CxmlStatus.SIGNATURE_REQUIRED,
            CxmlServiceProblem.SIGNATURE_INVALID.code(), CxmlStatus.SIGNATURE_VERIFICATION_FAILED,
            CxmlServiceProblem.SIGNATURE_UNACCEPTABLE.code(), CxmlStatus.SIGNATURE_UNACCEPTABLE,
            PunchOutProblem.REPEAT_DIFFERS.code(), CxmlStatus.CONFLICT,
            PunchOutProblem.REPEAT_PENDING.code(), CxmlStatus.TEMPORARY_ERROR);

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
        boolean mode = refusal.problems().stream().anyMatch(problem -> problem.is(PunchOutProblem.WRONG_MODE));
        return mode ? firstError(refusal) : "The user is not accepted by the shop.";
    }

    private static String firstError(Refusal refusal) {
        return refusal.problems().stream()
                .filter(Problem::isError)
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}
