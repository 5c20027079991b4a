package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the result of a testcase is had. Immutable and thread-safe.
 *
 * @param testcase the id of the testcase; in the table it may end in {@code *}, which stands for any rest
 * @param means by what means
 * @param exports what it is judged from, the most important first; none unless the means are {@link Means#EXPORT} or
 *     {@link Means#UNREAD}
 * @param suite a command, run in the folder {@code Tests} of the official test suite, that tests it and writes
 *     {@code report.yaml}; {@code null} if the suite does not test it
 * @param message how to obtain the result, in one sentence for whoever misses it
 */
public record Obtaining(
        String testcase,
        Means means,
        List<Export> exports,
        @Nullable String suite,
        Message message) {
    private static final String ANY = "*";

    /** Copies the list; throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Obtaining {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(message, "message");
        exports = List.copyOf(exports);
    }

    /** How the result of this testcase is had. What nothing here knows is {@link Means#UNKNOWN}. */
    public static Obtaining of(String testcase) {
        List<String> best = null;
        for (List<String> row : Table.ROWS) {
            String id = row.get(0);
            boolean fits =
                    id.endsWith(ANY) ? testcase.startsWith(id.substring(0, id.length() - 1)) : testcase.equals(id);
            if (fits && (best == null || id.length() > best.get(0).length())) {
                best = row;
            }
        }
        return best == null ? unknown(testcase) : Table.obtaining(testcase, best);
    }

    /**
     * How the result of a testcase of a scope is had: where nothing here knows it, people judge it if the scope says so.
     */
    public static Obtaining of(String testcase, Scope scope) {
        Obtaining obtaining = of(testcase);
        if (obtaining.means != Means.UNKNOWN) {
            return obtaining;
        }
        for (Script script : scope.scripts()) {
            if (script.testcases().stream().anyMatch(other -> other.id().equals(testcase))) {
                return script.isManual()
                        ? new Obtaining(testcase, Means.MANUAL, List.of(), null, Table.BY_PEOPLE.with())
                        : obtaining;
            }
        }
        return obtaining;
    }

    /** All that is known, in the order of the standards. */
    public static List<Obtaining> all() {
        return Table.ROWS.stream().map(row -> Table.obtaining(row.get(0), row)).toList();
    }

    private static Obtaining unknown(String testcase) {
        return new Obtaining(testcase, Means.UNKNOWN, List.of(), null, Table.UNKNOWN.with());
    }

    /** The table that comes with the library, and the words for its rows. */
    private static final class Table {
        static final List<List<String>> ROWS = Rows.of("obtaining.tsv");
        static final MessageTemplate UNKNOWN = new MessageTemplate(
                "scope.obtain-unknown",
                "nothing here knows this testcase; what its scope names for it determines the result, which a file of"
                        + " results can hold",
                "hier kennt nichts diesen Testfall; was sein Scope dafür nennt, bestimmt das Ergebnis, das eine"
                        + " Ergebnisdatei enthalten kann");
        static final MessageTemplate BY_PEOPLE = new MessageTemplate(
                "scope.obtain-people",
                "people judge this; a file of manual results holds what they found",
                "das beurteilen Menschen; was sie fanden, steht in einer Datei mit manuellen Ergebnissen");

        private Table() {}

        static Obtaining obtaining(String testcase, List<String> row) {
            Means means = Objects.requireNonNull(Means.of(row.get(1)));
            List<Export> exports = Rows.words(row.get(2)).stream()
                    .map(id -> Objects.requireNonNull(Export.of(id), id))
                    .toList();
            String suite = suite(testcase, row.get(3));
            return new Obtaining(testcase, means, exports, suite, message(row, means, exports, suite));
        }

        private static @Nullable String suite(String testcase, String layer) {
            String id = testcase.endsWith(ANY) ? testcase.substring(0, testcase.length() - 1) : testcase;
            return switch (layer) {
                case "iaas" ->
                    "./scs-compliance-check.py -a os_cloud=CLOUD -s CLOUD -t " + id
                            + " -o report.yaml scs-compatible-iaas.yaml";
                case "kaas" ->
                    "./scs-compliance-check.py -a kubeconfig=KUBECONFIG -a subject_root=. -s CLUSTER -t " + id
                            + " -o report.yaml scs-compatible-kaas.yaml";
                default -> null;
            };
        }

        private static Message message(List<String> row, Means means, List<Export> exports, @Nullable String suite) {
            String run = suite == null ? "" : suite;
            String english = row.get(4);
            String german = row.get(5);
            return switch (means) {
                case EXPORT -> {
                    Export export = exports.get(0);
                    yield template(
                                    "export-" + export.id(),
                                    "this is judged by the export of " + english(export)
                                            + ", which was not given: `{0}`",
                                    "das wird nach dem Export \"" + german(export) + "\" beurteilt, der fehlt: `{0}`")
                            .with(export.commands().get(0).shown());
                }
                case UNREAD -> {
                    Export export = exports.get(0);
                    yield template(
                                    "unread-" + export.id(),
                                    "nothing here judges the export of " + english(export)
                                            + " yet (`{0}`); the official test suite does: `{1}`",
                                    "hier beurteilt noch nichts den Export \"" + german(export)
                                            + "\" (`{0}`); die offizielle Testsuite tut es: `{1}`")
                            .with(export.commands().get(0).shown(), run);
                }
                case LIVE ->
                    template(
                                    "live-" + row.get(0),
                                    "this takes a test in the running cloud: " + english
                                            + "; the official test suite makes it: `{0}`",
                                    "das verlangt einen Test in der laufenden Cloud: " + german
                                            + "; die offizielle Testsuite führt ihn aus: `{0}`")
                            .with(run);
                default ->
                    template(
                                    "manual-" + row.get(0),
                                    "people judge " + english + "; a file of manual results holds what they found",
                                    "Menschen beurteilen, " + german
                                            + "; was sie fanden, steht in einer Datei mit manuellen Ergebnissen")
                            .with();
            };
        }

        private static String english(Export export) {
            return export.what().text(Language.ENGLISH);
        }

        private static String german(Export export) {
            return export.what().text(Language.GERMAN);
        }

        private static MessageTemplate template(String key, String english, String german) {
            return new MessageTemplate("scope.obtain-" + key, english, german);
        }
    }
}
