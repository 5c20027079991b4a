package io.github.scs4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckClustersTest {
    private static final String SAMPLE = "../samples/cluster/clusters.json";
    private static final String AT = "--at=2026-08-25";

    /** A list of releases in which nothing is missing, as GitHub answers. */
    private static final String RELEASES = """
            [{"tag_name": "v1.61.2", "published_at": "2026-08-01T10:00:00Z"},
             {"tag_name": "v1.61.1", "published_at": "2026-07-01T10:00:00Z"},
             {"tag_name": "v1.61.0", "published_at": "2026-06-01T10:00:00Z"},
             {"tag_name": "v1.60.3", "published_at": "2026-06-20T10:00:00Z"}]
            """.replace("\n", " ");

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongInTheSample() {
        Run run = Run.of("k8s", "check", AT, SAMPLE);

        assertThat(run.out())
                .startsWith("PASS: prod v1.36.4")
                .contains(
                        "PASS: stage v1.35.7; FAIL after 2026-09-21T00:00:00Z if nothing is done (k8s.patch-overdue)\n")
                .contains(
                        "info: stage [gitVersion]: 1.35.7 is to be replaced by 2026-09-21 00:00 UTC (days left: 27): ")
                .contains("FAIL: test v1.34.9\nerror: test [gitVersion]: 1.34.9 had to be replaced by 2026-08-23 ")
                .contains("    suggestion: v1.34.11\n")
                .contains("warning: legacy [gitVersion]: 1.33 is past its end of life, 2026-06-28 ")
                .contains("clusters: 2 in time, 2 overdue, 0 not judged\n")
                .contains("k8s.branch-missing          PASS\n")
                .contains("version-policy-check        FAIL\n")
                .endsWith("2 errors, 1 warning, 1 info\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void speaksGerman() {
        assertThat(Run.of("k8s", "check", AT, "--lang=de", SAMPLE).out())
                .contains(
                        "PASS: stage v1.35.7; FAIL nach 2026-09-21T00:00:00Z, wenn nichts geschieht (k8s.patch-overdue)\n")
                .contains("Fehler: test [gitVersion]: ")
                .contains("Cluster: 2 rechtzeitig, 2 überfällig, 0 nicht beurteilt\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, PASS, 0", // the releases of August are not out yet
        "2026-08-20, DNF, 0", // nobody knows whether a critical vulnerability hurries
        "2026-09-01T10:00:00Z, DNF, 0",
        "2026-09-01T10:00:01Z, FAIL, 1",
        "2030-01-01, FAIL, 1"
    })
    void judgesByTheMoment(String moment, String verdict, int code) throws IOException {
        Run run = Run.of(
                "k8s", "check", "--at", moment, "--no-bundled-facts", "--facts", releases(), "--version=v1.61.1");

        assertThat(run.out()).contains(verdict + ": v1.61.1");
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void judgesByTheVersionOfTheStandard() {
        assertThat(Run.of("k8s", "check", AT, "--version=v1.35.7", "--standard=0210-v1")
                        .out())
                .startsWith("PASS: v1.35.7")
                .contains("scs-0210-v1");
        assertThat(Run.of("k8s", "check", "--version=v1.35.7", "--standard=0210-v3")
                        .err())
                .startsWith("scs: Invalid value for option '--standard': expected one of 0210-v1, 0210-v2 but was");
    }

    @Test
    void takesFacts() throws IOException {
        Run unknown = Run.of("k8s", "check", AT, "--version=v1.61.1");
        Run late = Run.of("k8s", "check", "--at=2026-09-02", "--facts", releases(), "--version=v1.61.1");

        assertThat(unknown.out()).startsWith("DNF: v1.61.1\n");
        assertThat(unknown.code()).isZero();
        assertThat(late.out()).contains("FAIL: v1.61.1\n").contains("    suggestion: v1.61.2\n");
        assertThat(late.code()).isEqualTo(1);
    }

    @Test
    void factsThatCannotBeReadEndWithTwo() throws IOException {
        Run missing = Run.of("k8s", "check", AT, "--facts", "no.json", "--version=v1.35.7");
        Run other = Run.of("k8s", "check", AT, "--facts", write("x.json", "{\"a\": 1}"), "--version=v1.35.7");

        assertThat(missing.err()).startsWith("scs: --facts is no file that can be read: no.json\n");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(other.out())
                .startsWith("error: " + folder.resolve("x.json") + ":")
                .contains("PASS: v1.35.7");
        assertThat(other.code()).isEqualTo(2);
    }

    @Test
    void namesClusters() {
        Run run =
                Run.of("k8s", "check", AT, "--cluster=a=b=v1.35.8", "--cluster", "\u001b[31m=1.34.11", "--version=odd");

        assertThat(run.out())
                .contains("PASS: a=b v1.35.8")
                .contains("PASS: \\u001B[31m 1.34.11")
                .contains("DNF: odd\nerror: odd: 'odd' is not a version of Kubernetes")
                .doesNotContain("\u001b");
        assertThat(run.code()).isEqualTo(1);
        for (String wrong : List.of("prod", "=v1.34.2")) {
            Run refused = Run.of("k8s", "check", "--cluster", wrong);
            assertThat(refused.err())
                    .startsWith("scs: --cluster is NAME=VERSION, such as prod=v1.34.2, and not " + wrong + "\n");
            assertThat(refused.code()).isEqualTo(2);
        }
    }

    /** The version of a cluster, not that of scs, which only the command itself tells. */
    @Test
    void takesAVersion() {
        assertThat(Run.of("k8s", "check", AT, "--version", "v1.35.8").out()).startsWith("PASS: v1.35.8");
        assertThat(Run.of("k8s", "check", "--version").err())
                .startsWith("scs: Missing required parameter for option '--version' (VERSION)\n");
        assertThat(Run.of("k8s", "check", "-V").err()).startsWith("scs: Unknown option: '-V'");
        assertThat(Run.of("--version").out()).startsWith("scs ");
    }

    @Test
    void aWholeOfferingLacksBranches() {
        Run one = Run.of("k8s", "check", AT, "--version=v1.36.4");
        Run whole = Run.of("k8s", "check", AT, "--version=v1.36.4", "--whole-offering");

        assertThat(one.out())
                .contains("k8s.branch-missing          MISS\n")
                .contains("version-policy-check        MISS (official: PASS, D72)\n");
        assertThat(one.code()).isZero();
        assertThat(whole.out())
                .contains("k8s.branch-missing          FAIL\n")
                .contains("version-policy-check        FAIL (official: PASS, D72)\n");
        assertThat(whole.code()).isEqualTo(1);
    }

    @Test
    void letsTheOfficialSuiteDecide() {
        Run missing = Run.of("k8s", "check", AT, "--as=official", "--version=v1.36.4", "--whole-offering");
        Run past = Run.of("k8s", "check", AT, "--as=official", "--version=v1.33.13");

        assertThat(missing.out()).endsWith("the official test suite on version-policy-check: PASS\n");
        assertThat(missing.code()).isZero();
        assertThat(Run.of("k8s", "check", AT, "--version=v1.33.13").code()).isZero();
        assertThat(past.out()).endsWith("the official test suite on version-policy-check: FAIL\n");
        assertThat(past.code()).isEqualTo(1);
        assertThat(Run.of("k8s", "check", AT, "--as=official", SAMPLE, "missing.json")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void itemsTellWhatComesNext() {
        Run run = Run.of("k8s", "check", AT, "--format=json", SAMPLE);

        assertThat(run.out())
                .contains(
                        "{\"cluster\": \"stage\", \"version\": \"v1.35.7\", \"branch\": \"1.35\", \"verdict\": \"PASS\","
                                + " \"official\": \"PASS\", \"newest\": \"1.35.8\", \"due\": \"2026-09-21T00:00:00Z\","
                                + " \"daysLeft\": 27, \"endOfLife\": \"2027-02-28\","
                                + " \"nextChange\": {\"after\": \"2026-09-21T00:00:00Z\", \"verdict\": \"FAIL\","
                                + " \"rule\": \"k8s.patch-overdue\"}")
                .contains("\"factsUntil\": \"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void linesAreEnvelopesOfOneFileEach() throws IOException {
        String one = write("one.json", "{\"clusters\": [{\"name\": \"one\", \"version\": \"v1.36.4\"}]}");

        Run run = Run.of("k8s", "check", AT, "--format=jsonl", "--cluster=named=v1.35.8", one, SAMPLE, "missing.json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("{\"tool\":{\"name\":\"scs\","));
        assertThat(lines.get(0)).contains("{\"cluster\":\"named\",");
        assertThat(lines.get(1)).contains("{\"cluster\":\"one\",").doesNotContain("stage");
        assertThat(lines.get(2)).contains("{\"cluster\":\"stage\",").doesNotContain("\"one\"");
        assertThat(lines.get(3))
                .contains("\"rule\":\"inventory.unreadable\"", "\"k8s.patch-overdue\":{\"result\":\"DNF\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsStandardInput() throws IOException {
        String version = Files.readString(Path.of("../samples/cluster/kubectl-version.json"));

        assertThat(new Run().reading(version).with("k8s", "check", AT).out())
                .startsWith("FAIL: standard input v1.34.9\n");
        assertThat(new Run()
                        .reading("serverVersion:\n  gitVersion: v1.36.4\n")
                        .with("k8s", "check", AT, "-")
                        .out())
                .startsWith("PASS: standard input v1.36.4");
        Run none = new Run().on(new Terminals(true, false, false)).with("k8s", "check");
        assertThat(none.err()).startsWith("scs: no file, and nothing on standard input\n");
        assertThat(none.code()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsNotJudged() throws IOException {
        String clusters = Files.readString(Path.of(SAMPLE));
        Run empty = new Run().reading("").with("k8s", "check", AT);
        Run cut = new Run()
                .reading(clusters.substring(0, clusters.indexOf("{\"name\": \"test\"")))
                .with("k8s", "check", AT, "--whole-offering");
        Run nothing = new Run().reading("{\"clusters\": []}").with("k8s", "check", AT);

        assertThat(empty.out())
                .startsWith("error: standard input: it is empty: no Kubernetes objects, not even an empty list\n")
                .contains("k8s.patch-overdue           DNF (1 not judged)\n")
                .contains("version-policy-check        MISS (1 not judged)\n");
        assertThat(empty.code()).isEqualTo(2);
        assertThat(cut.out())
                .contains("PASS: prod v1.36.4")
                .contains("error: standard input:5:5: from here on this is not valid JSON")
                .contains("k8s.patch-overdue           DNF (1 not judged)\n");
        assertThat(cut.code()).isEqualTo(2);
        assertThat(nothing.out()).contains("clusters: 0 in time, 0 overdue, 0 not judged\n");
        assertThat(nothing.code()).isZero();
    }

    @Test
    void aMissingPageIsNoMissingBranch() {
        String page = "{\"kind\": \"ClusterList\", \"metadata\": {\"continue\": \"x\"}, \"items\": [{\"apiVersion\":"
                + " \"cluster.x-k8s.io/v1beta1\", \"metadata\": {\"name\": \"a\"}, \"spec\": {\"topology\":"
                + " {\"version\": \"v1.36.4\"}}}]}";

        Run run = new Run().reading(page).with("k8s", "check", AT, "--whole-offering");

        assertThat(run.out()).contains("PASS: a v1.36.4").contains("k8s.branch-missing          MISS");
        assertThat(run.code()).isZero();
    }

    @Test
    void answersEachRequestByALine() throws IOException {
        String facts = ", \"facts\": [" + RELEASES + "]";
        Run run = requests(
                "{\"version\": \"v1.36.4\"}",
                "",
                "nonsense",
                "{\"name\": \"late\", \"version\": \"v1.35.7\", \"at\": \"2026-10-01\"}",
                "{\"version\": \"v1.61.1\"" + facts + ", \"at\": \"2026-09-02T00:00:00Z\"}",
                "{\"version\": \"v1.61.1\"}",
                "{\"version\": \"v1.36.4\", \"facts\": [\"releases.json\"]}",
                "{\"version\": \"v1.36.4\", \"facts\": [{\"a\": 1}]}",
                "{\"version\": ");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(8).allMatch(line -> line.startsWith("{\"tool\":{\"name\":\"scs\","));
        assertThat(lines.get(0)).contains("\"at\":\"2026-08-25T00:00:00Z\"", "\"verdict\":\"PASS\"");
        assertThat(lines.get(1))
                .contains("\"items\":[]", "\"rule\":\"inventory.malformed\"", "\"line\":3,", "{\"result\":\"DNF\"");
        assertThat(lines.get(2))
                .contains("\"at\":\"2026-10-01T00:00:00Z\"", "{\"cluster\":\"late\",", "\"verdict\":\"FAIL\"");
        assertThat(lines.get(3)).contains("\"newest\":\"1.61.2\"", "\"verdict\":\"FAIL\"");
        assertThat(lines.get(4)).contains("\"cluster\":\"v1.61.1\"", "\"verdict\":\"DNF\"");
        assertThat(lines.get(5)).contains("\"items\":[]", "and files are not read", "{\"result\":\"DNF\"");
        assertThat(lines.get(6)).contains("\"verdict\":\"PASS\"", "\"subject\":\"standard input:8 facts[0]\"");
        assertThat(lines.get(7)).contains("\"rule\":\"inventory.truncated\"", "{\"result\":\"DNF\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void factsOfARequestThatCannotBeReadEndWithTwo() throws IOException {
        assertThat(requests("{\"version\": \"v1.36.4\", \"facts\": [{\"a\": 1}]}")
                        .code())
                .isEqualTo(2);
        assertThat(requests("{\"version\": \"v1.36.4\"}").code()).isZero();
        assertThat(requests().out()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsAnsweredToo() throws IOException {
        Run run = requests("x".repeat(10_000_001), "{\"version\": \"v1.36.4\"}");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"rule\":\"input.long-line\"", "{\"result\":\"DNF\"");
        assertThat(lines.get(1)).contains("\"verdict\":\"PASS\"");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void answersARequestBeforeItReadsTheNext() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> answers = new ArrayList<>();
        InputStream requests = new InputStream() {
            private int lines;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                answers.add(out.toString(UTF_8).lines().count());
                byte[] line = "{\"version\": \"v1.36.4\"}\n".getBytes(UTF_8);
                if (lines++ == 3) {
                    return -1;
                }
                System.arraycopy(line, 0, bytes, offset, line.length);
                return line.length;
            }
        };

        new Run().reading(requests).writingTo(out).with("k8s", "check", AT, "--format=jsonl");

        assertThat(answers).startsWith(0L, 1L, 2L, 3L);
    }

    private static Run requests(String... lines) {
        return new Run().reading(String.join("\n", lines)).with("k8s", "check", AT, "--format=jsonl", "-");
    }

    private String releases() throws IOException {
        return write("releases.json", RELEASES);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
