package io.github.scs4j.scope.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the Sovereign Cloud Stack and their state: standards, procedures, decisions and supplements. Immutable
 * and thread-safe.
 */
public final class StandardsCatalogue {
    private static final String RESOURCE = "standards.tsv";
    private static final String AS_OF = "# as-of\t";
    private static final StandardsCatalogue BUNDLED = load();

    private final LocalDate asOf;
    private final List<StandardDocument> documents;
    private final Map<String, StandardDocument> byId = new HashMap<>();

    private StandardsCatalogue(LocalDate asOf, List<StandardDocument> documents) {
        this.asOf = asOf;
        this.documents = List.copyOf(documents);
        for (StandardDocument document : documents) {
            byId.putIfAbsent(document.id(), document);
        }
    }

    /** The catalogue that comes with this library. */
    public static StandardsCatalogue bundled() {
        return BUNDLED;
    }

    /**
     * A catalogue of these documents. Of two with one id the first is found.
     *
     * @param asOf the day on which they said so
     */
    public static StandardsCatalogue of(LocalDate asOf, List<StandardDocument> documents) {
        return new StandardsCatalogue(Objects.requireNonNull(asOf, "asOf"), documents);
    }

    /** The day on which the documents said what is in here. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All documents, by number and version, supplements after what they add to. */
    public List<StandardDocument> documents() {
        return documents;
    }

    /** The document of this id, such as {@code scs-0100-v3}; {@code null} if there is none. */
    public @Nullable StandardDocument find(String id) {
        return byId.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * The document that a clause is in: of an address such as
     * {@code https://docs.scs.community/standards/scs-0100-v3-flavor-naming#proposal}, or of its file anywhere else;
     * {@code null} if there is none.
     */
    public @Nullable StandardDocument ofClause(String url) {
        int end = url.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = url.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        while (end > 0 && url.charAt(end - 1) == '/') {
            end--;
        }
        DocumentName name = DocumentName.of(url.substring(url.lastIndexOf('/', end - 1) + 1, end));
        return name == null ? null : byId.get(name.id());
    }

    private static StandardsCatalogue load() {
        LocalDate asOf = null;
        for (String line : Rows.lines(RESOURCE)) {
            if (line.startsWith(AS_OF)) {
                asOf = LocalDate.parse(line.substring(AS_OF.length()));
            }
        }
        List<StandardDocument> documents =
                Rows.of(RESOURCE).stream().map(StandardsCatalogue::document).toList();
        return new StandardsCatalogue(Objects.requireNonNull(asOf), documents);
    }

    private static StandardDocument document(List<String> cells) {
        String status = cells.get(4);
        return new StandardDocument(
                cells.get(0),
                cells.get(1),
                Objects.requireNonNull(DocumentType.of(cells.get(2))),
                Objects.requireNonNull(Track.of(cells.get(3))),
                status.isEmpty() ? null : Objects.requireNonNull(DocumentStatus.of(status)),
                date(cells.get(5)),
                date(cells.get(6)),
                date(cells.get(7)),
                Rows.words(cells.get(8)),
                Rows.words(cells.get(9)),
                Rows.words(cells.get(10)));
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
