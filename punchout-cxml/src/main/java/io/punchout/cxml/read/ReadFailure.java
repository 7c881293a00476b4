package io.punchout.cxml.read;

import io.punchout.internal.xml.BoundedReader;
import io.punchout.internal.xml.EntityRefusedException;
import io.punchout.internal.xml.LimitExceededException;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Says why a document cannot be read, in words of our own: parsers' texts are not for other parties. */
final class ReadFailure {
    private static final int MOST_CAUSES = 10;

    private ReadFailure() {}

    static Problem explain(Exception failure, @Nullable BoundedReader reader) {
        Location location = null;
        Problem problem = null;
        Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (cause instanceof XMLStreamException stream && stream.getLocation() != null) {
                location = stream.getLocation();
            }
            if (problem == null) {
                problem = of(cause);
            }
            cause = next(cause);
        }
        if (problem == null && location == null && reader == null) {
            // the parser could not even be started, and not for something at some place: it knows no such charset
            return charset().at(1, 1);
        }
        if (problem == null) {
            problem = Malformed.explain(failure);
        }
        if (location == null && reader != null) {
            location = reader.getLocation();
        }
        return location == null
                ? problem
                : problem.at(Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof XMLStreamException stream && stream.getNestedException() != null) {
            return stream.getNestedException();
        }
        return cause.getCause();
    }

    private static @Nullable Problem of(Throwable cause) {
        if (cause instanceof EntityRefusedException refused) {
            return Problem.of(
                            CxmlProblem.ENTITY,
                            "The document refers to the entity '" + shorten(refused.entity()) + "'.")
                    .hint("Write the text itself: entities of a document are never expanded.");
        }
        if (cause instanceof LimitExceededException limit) {
            return limit(limit);
        }
        if (cause instanceof CxmlStream.TooManyItemsException) {
            return Problem.of(CxmlProblem.TOO_MANY_ITEMS, "The document has more lines than are read.")
                    .hint("Send fewer lines at once, or raise the shop's limit.");
        }
        if (cause instanceof OtherElements.TooManyOtherElementsException) {
            return Problem.of(CxmlProblem.TOO_MANY_UNKNOWN, "The document has too many elements that are no cXML.");
        }
        if (cause instanceof BoundedBytes.TooManyBytesException tooLarge) {
            return tooLarge(tooLarge.most());
        }
        if (cause instanceof BoundedBytes.BrokenStreamException) {
            throw new PunchOutException("the stream with the cXML document cannot be read", cause);
        }
        // the stream's own failures apart, nothing but the charset can fail in this way
        if (cause instanceof IOException) {
            return charset();
        }
        return null;
    }

    static Problem tooLarge(int most) {
        return Problem.of(CxmlProblem.TOO_LARGE, "The document has more than " + most + " bytes.")
                .hint("Send fewer lines at once, or raise the shop's limit.");
    }

    private static Problem charset() {
        return Problem.of(CxmlProblem.CHARSET, "The bytes are not text in the charset that the document declares.")
                .hint("Declare the charset that the document is written in.");
    }

    private static Problem limit(LimitExceededException exceeded) {
        int most = exceeded.most();
        return switch (exceeded.limit()) {
            case DEPTH -> Problem.of(CxmlProblem.TOO_DEEP, "The elements are nested deeper than " + most + " levels.");
            case ATTRIBUTES ->
                Problem.of(CxmlProblem.TOO_MANY_ATTRIBUTES, "An element has more than " + most + " attributes.");
            case NAME_LENGTH -> Problem.of(CxmlProblem.NAME_TOO_LONG, "A name has more than " + most + " characters.");
            case TEXT_LENGTH -> Problem.of(CxmlProblem.TEXT_TOO_LONG, "A text has more than " + most + " characters.");
        };
    }

    private static String shorten(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }
}
