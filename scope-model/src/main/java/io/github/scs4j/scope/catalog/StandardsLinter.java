package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.internal.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the documents of a folder, each and together: names, metadata, and who replaces whom
 * (SCS-0001-v1). Files whose names do not begin with {@code scs-} are left out. Of a single document at most 200 findings are
 * told, of all together 1000. Immutable and thread-safe.
 */
public final class StandardsLinter {
    private static final String PREFIX = "scs-";

    /** How many findings about documents together are told. */
    private static final int MAX_FINDINGS = 1000;

    /** How often a file is looked for that was probably meant. */
    private static final int MAX_SUGGESTIONS = 100;

    /** Creates a linter. */
    public StandardsLinter() {}

    /**
     * Reads documents and finds what is wrong with them.
     *
     * @param files the texts by the names of their files
     * @return those that could be read and are no templates, by name
     */
    public List<StandardDocument> lint(Map<String, String> files, FindingSink sink) {
        Map<String, FrontMatter> matters = new TreeMap<>();
        FrontMatterReader reader = new FrontMatterReader();
        new TreeMap<>(files).forEach((file, text) -> {
            FrontMatter matter = file.startsWith(PREFIX) ? reader.matter(text, file, sink) : null;
            if (matter != null) {
                matters.put(file, matter);
            }
        });
        new Folder(files.keySet(), matters, sink).check();
        List<StandardDocument> documents = new ArrayList<>();
        for (FrontMatter matter : matters.values()) {
            DocumentName name = DocumentName.of(matter.document().file());
            if (name != null && name.isNumbered()) {
                documents.add(matter.document());
            }
        }
        return List.copyOf(documents);
    }

    /** What can only be judged of all documents together. */
    private static final class Folder {
        private final Set<String> files;
        private final Map<String, FrontMatter> matters;
        private final FindingSink sink;
        private int findings;
        private int suggestions;

        Folder(Set<String> files, Map<String, FrontMatter> matters, FindingSink sink) {
            this.files = files;
            this.matters = matters;
            this.sink = sink;
        }

        void check() {
            Map<String, StandardDocument> ids = new HashMap<>();
            Map<String, StandardDocument> stable = new HashMap<>();
            for (FrontMatter matter : matters.values()) {
                StandardDocument document = matter.document();
                DocumentName name = DocumentName.of(document.file());
                if (name == null || !name.isNumbered()) {
                    continue;
                }
                StandardDocument twin = ids.putIfAbsent(document.id(), document);
                if (twin != null) {
                    find(
                            Severity.ERROR,
                            DocumentRules.DUPLICATE,
                            matter,
                            "title",
                            DocumentRules.SAME_ID.with(twin.file()));
                }
                if (document.status() == DocumentStatus.STABLE) {
                    StandardDocument other = stable.put(document.number(), document);
                    if (other != null) {
                        Message message = DocumentRules.TWO_STABLE.with(other.id());
                        find(Severity.WARNING, DocumentRules.STABLE, matter, "status", message);
                    }
                }
                references(matter);
                replaces(matter, name);
            }
            replacedBy();
        }

        private void references(FrontMatter matter) {
            StandardDocument document = matter.document();
            references(matter, "replaces", document.replaces());
            references(matter, "replaced_by", document.replacedBy());
            references(matter, "supplements", document.supplements());
            for (int at = 0; at < document.supplements().size(); at++) {
                String named = document.supplements().get(at);
                DocumentName name = DocumentName.of(named);
                if (name != null && !name.number().equals(document.number())) {
                    Message message = DocumentRules.OTHER_NUMBER.with("supplements", Shown.excerpt(named));
                    find(Severity.ERROR, DocumentRules.REFERENCE, matter, "supplements/" + at, message);
                }
            }
        }

        private void references(FrontMatter matter, String key, List<String> named) {
            for (int at = 0; at < named.size(); at++) {
                String file = named.get(at);
                String place = key + "/" + at;
                if (file.equals(matter.document().file())) {
                    find(Severity.ERROR, DocumentRules.REFERENCE, matter, place, DocumentRules.ITSELF.with(key));
                } else if (!files.contains(file)) {
                    Message message = DocumentRules.UNKNOWN.with(key, Shown.excerpt(file));
                    find(Severity.ERROR, DocumentRules.REFERENCE, matter, place, message, nearest(file));
                }
            }
        }

        private @Nullable String nearest(String file) {
            return suggestions++ < MAX_SUGGESTIONS && files.size() <= MAX_FINDINGS ? Nearest.of(file, files) : null;
        }

        /** Whether a major update says what it updates. */
        private void replaces(FrontMatter matter, DocumentName name) {
            int version = Integer.parseInt(name.version());
            if (name.kind() != 'v' || version < 2) {
                return;
            }
            String former = PREFIX + name.number() + "-v" + (version - 1);
            for (String file : matter.document().replaces()) {
                DocumentName replaced = DocumentName.of(file);
                if (replaced != null && replaced.id().equals(former)) {
                    return;
                }
            }
            Message message = DocumentRules.NO_REPLACES.with(name.version(), former);
            find(Severity.ERROR, DocumentRules.REPLACES, matter, "replaces", message);
        }

        /** Whether documents that are deprecated or rejected name what replaces them. */
        private void replacedBy() {
            for (FrontMatter matter : matters.values()) {
                StandardDocument newer = matter.document();
                for (String file : newer.replaces()) {
                    FrontMatter older = matters.get(file);
                    if (older != null
                            && isOver(older.document())
                            && !file.equals(newer.file())
                            && newer.status() == DocumentStatus.STABLE
                            && !older.document().replacedBy().contains(newer.file())) {
                        Message message = DocumentRules.NO_REPLACED_BY.with(newer.file());
                        find(Severity.WARNING, DocumentRules.REPLACED, older, "replaced_by", message);
                    }
                }
            }
        }

        private static boolean isOver(StandardDocument document) {
            return document.status() == DocumentStatus.DEPRECATED || document.status() == DocumentStatus.REJECTED;
        }

        private void find(Severity severity, String rule, FrontMatter matter, String key, Message message) {
            find(severity, rule, matter, key, message, null);
        }

        private void find(
                Severity severity,
                String rule,
                FrontMatter matter,
                String key,
                Message message,
                @Nullable String suggestion) {
            findings++;
            if (findings > MAX_FINDINGS) {
                return;
            }
            boolean last = findings == MAX_FINDINGS;
            String clause = rule.equals(DocumentRules.REPLACES) ? DocumentRules.UPDATE : DocumentRules.CLAUSE;
            sink.accept(new Finding(
                    new Rule(last ? DocumentRules.LIMIT : rule, null, clause),
                    last ? Severity.WARNING : severity,
                    false,
                    matter.document().file(),
                    matter.place(key),
                    last ? DocumentRules.MORE.with() : message,
                    List.of(),
                    last ? null : suggestion));
        }
    }
}
