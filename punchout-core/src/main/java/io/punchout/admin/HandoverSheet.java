package io.punchout.admin;

import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.HandoverSection.Row;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the buyer's administrator must enter to reach a connection, without the secret. In English.
 *
 * @param connectionName the connection's label
 * @param entryPoint where the buyer's system calls
 * @param sections one for each kind of procurement system that speaks the protocol
 */
public record HandoverSheet(String connectionName, EntryPoint entryPoint, List<HandoverSection> sections) {
    public HandoverSheet {
        Objects.requireNonNull(connectionName, "connectionName");
        Objects.requireNonNull(entryPoint, "entryPoint");
        sections = List.copyOf(sections);
    }

    /**
     * Returns the sheet for one kind of system: its section, or the generic one if there is none for it.
     *
     * @param platform the id or an alias of a profile of this library, or the platform of a section, in any case
     */
    public HandoverSheet forPlatform(String platform) {
        List<HandoverSection> own = of(platform);
        return new HandoverSheet(connectionName, entryPoint, own.isEmpty() ? of(HandoverSection.GENERIC) : own);
    }

    private List<HandoverSection> of(String platform) {
        List<HandoverSection> named = sections.stream()
                .filter(section -> section.platform().equalsIgnoreCase(platform))
                .toList();
        Optional<PlatformProfile> profile = Platforms.standard().find(platform);
        return profile.isEmpty() || !named.isEmpty()
                ? named
                : sections.stream()
                        .filter(section ->
                                Platforms.standard().find(section.platform()).equals(profile))
                        .toList();
    }

    /** Returns the sheet as Markdown (CommonMark with tables). */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder("# ").append(escape(title())).append('\n');
        for (HandoverSection section : sections) {
            text.append("\n## ")
                    .append(escape(section.title()))
                    .append("\n\n| field | value | remark |\n|---|---|---|\n");
            for (Row row : section.rows()) {
                text.append("| ").append(escape(row.field()));
                text.append(" | ").append(code(row.value()));
                text.append(" | ").append(escape(row.remark())).append(" |\n");
            }
            if (!section.notes().isEmpty()) {
                text.append('\n');
            }
            section.notes()
                    .forEach(note -> text.append("- ").append(escape(note)).append('\n'));
            String template = section.template();
            if (template != null) {
                text.append("\n    ")
                        .append(template.strip().replace("\n", "\n    "))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the sheet as plain text. */
    public String toText() {
        StringBuilder text = new StringBuilder(line(title())).append('\n');
        for (HandoverSection section : sections) {
            text.append('\n').append(line(section.title())).append('\n');
            for (Row row : section.rows()) {
                text.append("  ").append(line(row.field())).append(": ").append(line(row.value()));
                text.append(row.remark().isEmpty() ? "" : "   (" + line(row.remark()) + ")");
                text.append('\n');
            }
            section.notes()
                    .forEach(note -> text.append("  * ").append(line(note)).append('\n'));
            String template = section.template();
            if (template != null) {
                text.append('\n').append(template.strip()).append('\n');
            }
        }
        return text.toString();
    }

    private String title() {
        return "PunchOut connection " + connectionName + " (" + entryPoint.store() + ")";
    }

    private static String line(String value) {
        return value.replaceAll("\\R", " ");
    }

    private static String escape(String value) {
        return line(value).replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    /** A value must be copied letter by letter, so it stands as code; a bar would end the cell even there. */
    private static String code(String value) {
        String one = line(value);
        return one.isEmpty() || one.contains("`") ? escape(one) : "`" + one.replace("|", "\\|") + "`";
    }
}
