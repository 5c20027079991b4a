package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document of the Sovereign Cloud Stack says of itself (SCS-0001-v1, "Document format"). Immutable and thread-safe.
 *
 * @param file the name of its file, such as {@code scs-0100-v3-flavor-naming.md}
 * @param title the title
 * @param type what kind of document it is
 * @param track what it is about
 * @param status the phase it is in; {@code null} exactly of a supplement, which has none
 * @param stabilizedAt from which day on it is stable; {@code null} if it never was, or does not say
 * @param deprecatedAt the last day before its deprecation is in effect; {@code null} if it is not deprecated
 * @param rejectedAt the day of its rejection; {@code null} if it is not rejected
 * @param replaces the files of the documents that it replaces, as it spells them
 * @param replacedBy the files of the documents that replace it, as it spells them
 * @param supplements the files of the documents that it adds notes to, as it spells them
 */
public record StandardDocument(
        String file,
        String title,
        DocumentType type,
        Track track,
        @Nullable DocumentStatus status,
        @Nullable LocalDate stabilizedAt,
        @Nullable LocalDate deprecatedAt,
        @Nullable LocalDate rejectedAt,
        List<String> replaces,
        List<String> replacedBy,
        List<String> supplements) {
    private static final MessageTemplate DRAFT =
            new MessageTemplate("scope.standard-draft", "{0} is a draft", "{0} ist ein Entwurf");
    private static final MessageTemplate DRAFT_UNTIL = new MessageTemplate(
            "scope.standard-draft-until", "{0} is a draft until {1}", "{0} ist bis zum {1} ein Entwurf");
    private static final MessageTemplate DEPRECATED =
            new MessageTemplate("scope.standard-deprecated", "{0} is deprecated", "{0} ist abgekündigt");
    private static final MessageTemplate REJECTED =
            new MessageTemplate("scope.standard-rejected", "{0} is rejected", "{0} ist verworfen");
    private static final MessageTemplate REPLACED = new MessageTemplate(
            "scope.standard-replaced", "{0} is deprecated; {1} replaces it", "{0} ist abgekündigt; {1} ersetzt es");
    private static final MessageTemplate NOTES = new MessageTemplate(
            "scope.standard-notes",
            "{0} is a supplement, which binds nobody",
            "{0} ist eine Ergänzung, die niemanden bindet");
    private static final String SITE = "https://docs.scs.community/standards/";

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a component that is not marked nullable is {@code null}
     * @throws IllegalArgumentException if the file has no name such as {@code scs-0100-v3-flavor-naming.md}
     */
    public StandardDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(track, "track");
        if (DocumentName.of(file) == null) {
            throw new IllegalArgumentException("not the name of a document: " + file);
        }
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
        supplements = List.copyOf(supplements);
    }

    /** What it is called for short, such as {@code scs-0100-v3}, or {@code scs-0100-w1} of a supplement. */
    public String id() {
        return name().id();
    }

    /** The number, such as {@code 0100}; {@code XXXX} of a template. */
    public String number() {
        return name().number();
    }

    /** The major version, such as {@code 3}; {@code N} of a template. */
    public String version() {
        return name().version();
    }

    /** Where it is published. */
    public String url() {
        return SITE
                + (file.endsWith(DocumentName.SUFFIX)
                        ? file.substring(0, file.length() - DocumentName.SUFFIX.length())
                        : file);
    }

    /**
     * The phase it is in on a day, by the dates it states: a deprecation is in effect after {@code deprecatedAt}, and
     * stability begins with {@code stabilizedAt}. {@code null} exactly of a supplement.
     */
    public @Nullable DocumentStatus status(LocalDate day) {
        if (status == null || status == DocumentStatus.DRAFT) {
            return status;
        }
        boolean rejected = status == DocumentStatus.REJECTED && (rejectedAt == null || !day.isBefore(rejectedAt));
        boolean deprecated = status == DocumentStatus.DEPRECATED && (deprecatedAt == null || day.isAfter(deprecatedAt));
        if (rejected || deprecated) {
            return status;
        }
        if (stabilizedAt == null) {
            return status == DocumentStatus.STABLE ? DocumentStatus.STABLE : DocumentStatus.DRAFT;
        }
        return day.isBefore(stabilizedAt) ? DocumentStatus.DRAFT : DocumentStatus.STABLE;
    }

    /**
     * What whoever goes by the document on this day should know: that it is a draft, deprecated or rejected, or a mere
     * supplement; {@code null} if it is stable.
     */
    public @Nullable Message remark(LocalDate day) {
        DocumentStatus then = status(day);
        if (then == null) {
            return NOTES.with(id());
        }
        return switch (then) {
            case STABLE -> null;
            case DRAFT ->
                stabilizedAt != null && day.isBefore(stabilizedAt)
                        ? DRAFT_UNTIL.with(id(), stabilizedAt.toString())
                        : DRAFT.with(id());
            case DEPRECATED ->
                replacedBy.isEmpty() ? DEPRECATED.with(id()) : REPLACED.with(id(), String.join(", ", replacedBy));
            case REJECTED -> REJECTED.with(id());
        };
    }

    private DocumentName name() {
        return Objects.requireNonNull(DocumentName.of(file));
    }
}
