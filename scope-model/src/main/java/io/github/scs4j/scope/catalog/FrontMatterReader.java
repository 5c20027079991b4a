package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document of the Sovereign Cloud Stack says of itself: the metadata at its beginning, between two lines
 * {@code ---} (SCS-0001-v1, "Document format"). It never throws on what it reads: whatever is wrong is a finding with line
 * and column. Immutable and thread-safe.
 */
public final class FrontMatterReader {
    private static final String DELIMITER = "---";
    private static final YamlShape SHAPE = new YamlShape(
            "front matter",
            DocumentRules.CLAUSE,
            List.of(
                    "title",
                    "description",
                    "type",
                    "status",
                    "track",
                    "stabilized_at",
                    "deprecated_at",
                    "rejected_at",
                    "replaced_by",
                    "replaces",
                    "supplements"),
            Severity.INFO);

    /** Creates a reader. */
    public FrontMatterReader() {}

    /** The ids of the rules about single documents and sets of them. */
    public static List<String> ruleIds() {
        return DocumentRules.ALL;
    }

    /**
     * Reads the metadata of a document.
     *
     * @param text the whole document
     * @param file the name of its file, without folder; findings call it so
     * @return what it says; {@code null} if the file has no proper name, or title, type or track cannot be read
     */
    public @Nullable StandardDocument read(String text, String file, FindingSink sink) {
        FrontMatter matter = matter(text, file, sink);
        return matter == null ? null : matter.document();
    }

    @Nullable
    FrontMatter matter(String text, String file, FindingSink sink) {
        DocumentNameRule nameRule = new DocumentNameRule(file, sink);
        DocumentName name = nameRule.check();
        YamlFindings findings = new YamlFindings(file, DocumentRules.CLAUSE, YamlLimits.DEFAULT, sink);
        String yaml = yaml(text, findings);
        YamlValue value = yaml == null ? null : new YamlText(yaml, findings).document();
        YamlFields fields = value == null ? null : SHAPE.read(value, findings);
        if (fields == null) {
            return null;
        }
        Draft draft = new Draft(fields);
        draft.check(name);
        if (name == null || draft.title == null || draft.type == null || draft.track == null) {
            return null;
        }
        nameRule.kind(name, draft.type);
        return draft.frontMatter(file);
    }

    /** The first lines with the opening delimiter and without the closing one, so that places are those of the document. */
    private static @Nullable String yaml(String text, YamlFindings findings) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = lineEnd(text, start);
        if (!isDelimiter(text, start, end)) {
            findings.error(DocumentRules.FRONT_MATTER, DocumentRules.NO_FRONT_MATTER.with());
            return null;
        }
        for (int line = end + 1; line < text.length(); line = lineEnd(text, line) + 1) {
            if (isDelimiter(text, line, lineEnd(text, line))) {
                return text.substring(0, line);
            }
        }
        findings.error(DocumentRules.FRONT_MATTER, DocumentRules.UNCLOSED.with());
        return null;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isDelimiter(String text, int start, int end) {
        return text.substring(start, end).stripTrailing().equals(DELIMITER);
    }

    /** The values as far as they are read. */
    private static final class Draft {
        private final YamlFields fields;
        private final Map<String, Location.Position> places = new HashMap<>();
        private final @Nullable String title;
        private final @Nullable DocumentType type;
        private final @Nullable DocumentStatus status;
        private final @Nullable Track track;
        private final @Nullable LocalDate stabilizedAt;
        private final @Nullable LocalDate deprecatedAt;
        private final @Nullable LocalDate rejectedAt;
        private final List<String> replaces;
        private final List<String> replacedBy;
        private final List<String> supplements;

        Draft(YamlFields fields) {
            this.fields = fields;
            for (String key : SHAPE.keys()) {
                if (fields.has(key)) {
                    places.put(key, fields.position(key));
                }
            }
            title = fields.requiredText("title");
            fields.required("type");
            fields.required("track");
            type = fields.word("type", DocumentType::of, DocumentType.WORDS);
            status = fields.word("status", DocumentStatus::of, DocumentStatus.WORDS);
            track = fields.word("track", Track::of, Track.WORDS);
            stabilizedAt = date("stabilized_at");
            deprecatedAt = date("deprecated_at");
            rejectedAt = date("rejected_at");
            replaces = names("replaces");
            replacedBy = names("replaced_by");
            supplements = names("supplements");
        }

        FrontMatter frontMatter(String file) {
            StandardDocument document = new StandardDocument(
                    file,
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(type),
                    Objects.requireNonNull(track),
                    type == DocumentType.SUPPLEMENT ? null : status == null ? DocumentStatus.DRAFT : status,
                    stabilizedAt,
                    deprecatedAt,
                    rejectedAt,
                    replaces,
                    replacedBy,
                    supplements);
            return new FrontMatter(document, fields.position(), places);
        }

        void check(@Nullable DocumentName name) {
            if (type == DocumentType.SUPPLEMENT) {
                forbidden("status", type);
                require("supplements", "type: Supplement");
            } else if (type != null) {
                forbidden("supplements", type);
                require("status", "type: " + type);
            }
            if (status == DocumentStatus.DEPRECATED) {
                require("deprecated_at", "status: Deprecated");
            } else if (status == DocumentStatus.STABLE) {
                require("stabilized_at", "status: Stable");
            } else if (status == DocumentStatus.REJECTED) {
                require("rejected_at", "status: Rejected");
            }
            if (fields.has("replaced_by") && (status == DocumentStatus.DRAFT || status == DocumentStatus.STABLE)) {
                error(
                        DocumentRules.FORBIDDEN,
                        "replaced_by",
                        DocumentRules.NOT_ALLOWED.with("replaced_by", "status: " + status));
            }
            order("deprecated_at", deprecatedAt);
            order("rejected_at", rejectedAt);
            if (name != null
                    && name.isNumbered()
                    && track != null
                    && name.number().charAt(1) != track.digit()) {
                trackOf(name.number(), track);
            }
        }

        private void trackOf(String number, Track stated) {
            for (Track other : Track.values()) {
                if (number.charAt(1) == other.digit()) {
                    error(
                            DocumentRules.TRACK,
                            "track",
                            DocumentRules.OTHER_TRACK.with(number, other.word(), stated.word()));
                    return;
                }
            }
            error(DocumentRules.TRACK, "track", DocumentRules.NO_TRACK.with(number));
        }

        private void require(String key, String reason) {
            if (fields.value(key) == null) {
                error(DocumentRules.REQUIRED, key, DocumentRules.NEEDED.with(key, reason));
            }
        }

        private void forbidden(String key, DocumentType of) {
            if (fields.has(key)) {
                error(DocumentRules.FORBIDDEN, key, DocumentRules.NOT_ALLOWED.with(key, "type: " + of));
            }
        }

        private void order(String key, @Nullable LocalDate date) {
            if (date != null && stabilizedAt != null && date.isBefore(stabilizedAt)) {
                Message message =
                        DocumentRules.BEFORE.with(key, date.toString(), "stabilized_at", stabilizedAt.toString());
                fields.find(Severity.WARNING, DocumentRules.ORDER, fields.position(key), message, List.of(), null);
            }
        }

        private @Nullable LocalDate date(String key) {
            YamlValue value = fields.value(key);
            if (value == null) {
                return null;
            }
            String text = value instanceof YamlScalar scalar ? scalar.text() : "";
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                error(DocumentRules.DATE, key, DocumentRules.NO_DATE.with(key, Shown.excerpt(text)));
                return null;
            }
        }

        private List<String> names(String key) {
            YamlValue value = fields.value(key);
            if (value == null) {
                return List.of();
            }
            List<String> names = new ArrayList<>();
            List<YamlValue> items = List.of(value);
            if (value instanceof YamlList list) {
                items = list.items();
            } else if (value instanceof YamlScalar scalar) {
                Message message = DocumentRules.NO_LIST.with(key);
                String suggestion = "[" + scalar.text() + "]";
                fields.find(Severity.WARNING, DocumentRules.LIST, value.position(), message, List.of(), suggestion);
            }
            for (YamlValue item : items) {
                String text = fields.text(key, item);
                if (text != null) {
                    places.put(key + "/" + names.size(), item.position());
                    names.add(text);
                }
            }
            return names;
        }

        private void error(String rule, String key, Message message) {
            fields.error(rule, fields.position(key), message);
        }
    }
}
