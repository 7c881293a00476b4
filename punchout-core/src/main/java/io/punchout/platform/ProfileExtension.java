package io.punchout.platform;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A profile that says what is otherwise than in another one. Each statement has a subject, for example {@code
 * accepts/text-length/description}: one of one's own takes the place of those of its subject, and subjects can be taken
 * away.
 */
final class ProfileExtension {
    private final PlatformProfile base;
    private final List<String> without;

    ProfileExtension(PlatformProfile base, List<String> without) {
        this.base = base;
        this.without = without;
    }

    /** Returns the base with what another profile says instead and besides. */
    PlatformProfile with(PlatformProfile own, Problems problems) {
        tellUnknown(problems);
        return new PlatformProfile(
                own.id(),
                own.version(),
                own.name().isEmpty() ? base.name() : own.name(),
                own.aliases().isEmpty() && own.id().equals(base.id()) ? base.aliases() : own.aliases(),
                own.formats().isEmpty() ? base.formats() : own.formats(),
                merged(base.sends(), own.sends(), ProfileExtension::sent),
                merged(base.limits(), own.limits(), ProfileExtension::limit),
                merged(base.defaults(), own.defaults(), ProfileExtension::set),
                merged(base.notes(), own.notes(), ProfileExtension::noted));
    }

    /** A misspelt subject must not pass for one that was taken away. */
    private void tellUnknown(Problems problems) {
        List<String> known = Stream.of(
                        base.sends().stream().map(ProfileExtension::sent),
                        base.limits().stream().map(ProfileExtension::limit),
                        base.defaults().stream().map(ProfileExtension::set),
                        base.notes().stream().map(ProfileExtension::noted))
                .flatMap(each -> each)
                .toList();
        for (int i = 0; i < without.size(); i++) {
            String subject = without.get(i);
            if (known.stream().noneMatch(each -> covers(subject, each))) {
                problems.add(Problem.of(
                                PlatformProblem.INVALID,
                                "'" + base.id() + "' says nothing of '" + subject + "', only of "
                                        + String.join(
                                                ", ", known.stream().distinct().toList()) + ".")
                        .at("/without/" + i));
            }
        }
    }

    private <T> List<T> merged(List<T> inherited, List<T> own, Function<T, String> subject) {
        List<T> all = new ArrayList<>();
        for (T each : inherited) {
            String name = subject.apply(each);
            boolean away = without.stream().anyMatch(other -> covers(other, name));
            boolean replaced =
                    !name.startsWith("notes/") && own.stream().map(subject).anyMatch(other -> covers(other, name));
            if (!away && !replaced) {
                all.add(each);
            }
        }
        all.addAll(own);
        return all;
    }

    private static boolean covers(String subject, String other) {
        return other.equals(subject) || other.startsWith(subject + "/");
    }

    private static String sent(Statement statement) {
        return "sends/" + statement.topic();
    }

    private static String limit(Limit limit) {
        return "accepts/" + LimitForm.subject(limit);
    }

    private static String set(ProfileDefault one) {
        return "connection/" + one.path();
    }

    private static String noted(Statement statement) {
        return "notes/" + statement.topic();
    }
}
