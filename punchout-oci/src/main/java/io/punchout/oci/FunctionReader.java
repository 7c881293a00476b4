package io.punchout.oci;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a call-up asks for, by the names of a connection (OCI 1.4, 1.5). */
final class FunctionReader {
    private static final int MAX_ARGUMENT = 1_000;
    private static final int MAX_TRANSACTION = 100;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    /** OCI fixes no form: what SAP and shops write. */
    private static final List<Function<String, Instant>> TIMES = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(),
            text -> LocalDateTime.parse(text, digits("uuuuMMddHHmmss")).toInstant(ZoneOffset.UTC),
            text -> LocalDate.parse(text, digits("uuuuMMdd"))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());

    private final OciCallUp callUp;
    private final OciSettings settings;

    FunctionReader(OciCallUp callUp, OciSettings settings) {
        this.callUp = callUp;
        this.settings = settings;
    }

    private static DateTimeFormatter digits(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /** Returns the first function that one of the names of FUNCTION names; empty for a login. */
    Optional<OciFunctionName> name() {
        return settings.namesOf(OciParameter.FUNCTION).stream()
                .flatMap(name -> callUp.value(name).stream())
                .flatMap(value -> settings.names().function(value).stream())
                .findFirst();
    }

    Outcome<OciFunction> read() {
        Optional<OciFunctionName> name = name();
        if (name.isEmpty()) {
            return Outcome.accepted(new OciFunction.Login());
        }
        return switch (name.get()) {
            case DETAIL -> detail();
            case VALIDATE -> validate();
            case SOURCING -> sourcing();
            case BACKGROUND_SEARCH ->
                isTooLong(OciParameter.SEARCHSTRING)
                        ? missing(OciParameter.SEARCHSTRING)
                        : Outcome.accepted(new OciFunction.BackgroundSearch(
                                argument(OciParameter.SEARCHSTRING), argumentOrNull(OciParameter.VENDOR)));
            case DOWNLOADJSON -> download();
        };
    }

    private Outcome<OciFunction> detail() {
        String product = argument(OciParameter.PRODUCTID);
        return product.isEmpty() ? missing(OciParameter.PRODUCTID) : Outcome.accepted(new OciFunction.Detail(product));
    }

    private Outcome<OciFunction> validate() {
        String product = argument(OciParameter.PRODUCTID);
        if (product.isEmpty()) {
            // 3.0 has no SOURCING of its own
            boolean search = callUp.text(OciParameter.PRODUCTID, settings).isEmpty()
                    && settings.namesOf(OciParameter.SEARCHSTRING).stream()
                            .anyMatch(name -> callUp.value(name).isPresent());
            return search ? sourcing() : missing(OciParameter.PRODUCTID);
        }
        Optional<BigDecimal> quantity =
                OciNumbers.read(argument(OciParameter.QUANTITY)).filter(number -> number.signum() > 0);
        return quantity.isEmpty()
                ? missing(OciParameter.QUANTITY)
                : Outcome.accepted(new OciFunction.Validate(product, quantity.get()));
    }

    private Outcome<OciFunction> sourcing() {
        return Outcome.accepted(
                new OciFunction.Sourcing(argument(OciParameter.SEARCHSTRING), argumentOrNull(OciParameter.VENDOR)));
    }

    private Outcome<OciFunction> download() {
        Optional<Integer> page = count(OciParameter.REQUESTEDPAGE);
        Optional<Integer> size = count(OciParameter.PAGESIZE);
        Optional<String> since = callUp.text(OciParameter.LASTUPDATED, settings);
        Optional<Instant> time = since.flatMap(FunctionReader::time);
        Optional<String> transaction = callUp.text(OciParameter.TRANSACTIONID, settings);
        if (page.isEmpty() && isSent(OciParameter.REQUESTEDPAGE)) {
            return missing(OciParameter.REQUESTEDPAGE);
        }
        if (size.isEmpty() && isSent(OciParameter.PAGESIZE)) {
            return missing(OciParameter.PAGESIZE);
        }
        if (since.isPresent() && time.isEmpty()) {
            // read over, it would be the whole catalog instead of what changed
            return missing(OciParameter.LASTUPDATED);
        }
        if (transaction.filter(id -> id.length() > MAX_TRANSACTION).isPresent()) {
            return missing(OciParameter.TRANSACTIONID);
        }
        return Outcome.accepted(new OciFunction.DownloadJson(
                page.orElse(1), size.orElse(null), time.orElse(null), transaction.orElse(null)));
    }

    private boolean isSent(OciParameter parameter) {
        return callUp.text(parameter, settings).isPresent();
    }

    private Optional<Integer> count(OciParameter parameter) {
        return callUp.text(parameter, settings)
                .filter(text -> COUNT.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number > 0);
    }

    private static Optional<Instant> time(String text) {
        for (Function<String, Instant> form : TIMES) {
            try {
                return Optional.of(form.apply(text.replace(' ', 'T')));
            } catch (DateTimeParseException wrong) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private String argument(OciParameter parameter) {
        return callUp.text(parameter, settings)
                .filter(value -> value.length() <= MAX_ARGUMENT)
                .orElse("");
    }

    /** What is too long to be used is not what is empty: a search for it would seem to find nothing. */
    private boolean isTooLong(OciParameter parameter) {
        return callUp.text(parameter, settings)
                .filter(value -> value.length() > MAX_ARGUMENT)
                .isPresent();
    }

    private @Nullable String argumentOrNull(OciParameter parameter) {
        String value = argument(parameter);
        return value.isEmpty() ? null : value;
    }

    private Outcome<OciFunction> missing(OciParameter parameter) {
        String function = name().map(OciFunctionName::name).orElse("");
        return Outcome.refused(Problem.of(
                        OciProblem.ARGUMENT_INVALID,
                        "The function " + function + " needs a usable " + parameter.label() + ".")
                .at(parameter.label()));
    }
}
