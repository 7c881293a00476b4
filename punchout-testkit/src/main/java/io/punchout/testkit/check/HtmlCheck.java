package io.punchout.testkit.check;

import io.punchout.oci.OciCallUp;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Comparator;
import java.util.List;

/** Checks a page: the form in it that carries a cart, or opens a visit. */
final class HtmlCheck {
    private static final int MOST_OF_TITLE = 80;

    private HtmlCheck() {}

    private record Known(FormKind kind, PageForm form) {
        static Known of(PageForm form) {
            FormKind kind = FormKind.of(form.fields());
            // pages have forms to log in and to search: they are no call-ups
            boolean page = kind == FormKind.OCI_CALL_UP
                    && CallUps.of(form.fields()).hookUrl().isEmpty();
            return new Known(page ? FormKind.UNKNOWN : kind, form);
        }
    }

    static Report check(byte[] input, CxmlCheck cxml) {
        HtmlPage page = HtmlPage.of(input);
        List<Known> known = page.forms().stream()
                .map(Known::of)
                .filter(form -> form.kind() != FormKind.UNKNOWN)
                .sorted(Comparator.comparing(Known::kind))
                .toList();
        Problems problems = new Problems();
        problems.addAll(page.problems());
        if (known.isEmpty()) {
            Known outside = Known.of(page.whole());
            if (outside.kind() != FormKind.OCI_RETURN) {
                return noForm(page);
            }
            problems.add(Problem.of(
                            OciProblem.FIELDS_OUTSIDE_FORM,
                            "The fields stand outside of every form: no browser sends them.")
                    .hint("Put them between <form> and </form>."));
            known = List.of(outside);
        }
        if (known.size() > 1) {
            problems.add(Problem.of(
                            CheckProblem.SEVERAL_FORMS,
                            "The page has " + known.size() + " forms that could be meant; one of them was read.")
                    .hint("Save the form in question alone."));
        }
        PageForm form = known.get(0).form();
        OciCallUp callUp = CallUps.of(form.method(), form.action(), form.fields());
        return FormCheck.check(known.get(0).kind(), form.fields(), callUp, form, cxml)
                .map(report -> report.after(problems.list()))
                .orElseGet(() -> noForm(page));
    }

    private static Report noForm(HtmlPage page) {
        String title = page.title();
        String named = title.isEmpty()
                ? "a web page"
                : "a web page, '" + title.substring(0, Math.min(title.length(), MOST_OF_TITLE)) + "',";
        return Report.unreadable(
                Problem.of(CheckProblem.NO_FORM, "This is " + named + " without a form that returns a cart.")
                        .hint("An error page or a login page means that another service answered."));
    }
}
