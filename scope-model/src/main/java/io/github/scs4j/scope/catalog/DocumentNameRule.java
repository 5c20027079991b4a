package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the name of a document's file has the form that SCS-0001-v1 gives it. */
final class DocumentNameRule {
    private static final Rule RULE = new Rule(DocumentRules.NAME, null, DocumentRules.CLAUSE);

    private final String file;
    private final FindingSink sink;

    DocumentNameRule(String file, FindingSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** The name; {@code null} if it has another form, which is found. */
    @Nullable
    DocumentName check() {
        DocumentName name = file.endsWith(DocumentName.SUFFIX) ? DocumentName.of(file) : null;
        if (name == null || name.slug().isEmpty()) {
            find(Severity.ERROR, DocumentRules.NO_NAME.with(Shown.excerpt(file)), null);
            return null;
        }
        String slug = name.slug();
        int odd = firstOdd(slug);
        if (odd < slug.length()) {
            find(Severity.ERROR, DocumentRules.NAME_CHARACTER.with(Shown.codePoint(slug.codePointAt(odd))), fitting());
        }
        char first = slug.charAt(0);
        if (first == '-') {
            find(Severity.ERROR, DocumentRules.NAME_HYPHEN.with(), null);
        } else if (first >= '0' && first <= '9') {
            find(Severity.WARNING, DocumentRules.NAME_START.with(), null);
        }
        if (slug.contains("--")) {
            find(Severity.WARNING, DocumentRules.NAME_HYPHENS.with(), null);
        }
        return name;
    }

    void kind(DocumentName name, DocumentType type) {
        if (type == DocumentType.SUPPLEMENT ? name.kind() != 'w' : name.kind() != 'v') {
            find(Severity.ERROR, DocumentRules.NAME_KIND.with(type.word(), String.valueOf(name.kind())), null);
        }
    }

    private static int firstOdd(String slug) {
        int at = 0;
        while (at < slug.length() && isAllowed(slug.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** The name in lower case with hyphens for underscores; {@code null} if that does not make it right. */
    private @Nullable String fitting() {
        String lower = file.toLowerCase(Locale.ROOT).replace('_', '-');
        DocumentName name = DocumentName.of(lower);
        return name != null && firstOdd(name.slug()) == name.slug().length() ? lower : null;
    }

    private void find(Severity severity, Message message, @Nullable String suggestion) {
        sink.accept(new Finding(RULE, severity, false, file, null, message, List.of(), suggestion));
    }
}
