package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowFactsTest {
    @TempDir
    Path folder;

    @Test
    void showsWhatIsBundled() {
        Run run = Run.of("k8s", "facts", "--at=2026-08-25");

        assertThat(run.out())
                .startsWith("as of                 releases  ends of life  vulnerabilities  source\n")
                .contains("  bundled: endoflife.date release data\n")
                .contains("\nreleases are known until ")
                .contains("\nvulnerabilities are known until -\n")
                .contains("\nnewer facts, for --facts:\n  curl -fsSL https://")
                .contains("  curl -fsSL 'https://api.github.com/repos/kubernetes/kubernetes/releases?per_page=100'");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void speaksGerman() {
        assertThat(Run.of("k8s", "facts", "--lang=de").out())
                .startsWith("Stand                 Releases  Support-Enden  Schwachstellen   Quelle\n"
                        .replace("   Q", "  Q"))
                .contains(" Tage alt\n")
                .contains("\nneuere Fakten, für --facts:\n");
    }

    @Test
    void showsFilesAndHowOldTheyAre() throws IOException {
        String releases =
                write("releases.json", "[{\"tag_name\": \"v1.36.4\", \"published_at\": \"2026-08-20T08:00:00Z\"}]");

        Run run = Run.of("k8s", "facts", "--at=2026-08-25", "--no-bundled-facts", "--facts", releases);
        Run json = Run.of("k8s", "facts", "--at=2026-08-25", "--format=json", "--facts", releases);
        Run lines = Run.of("k8s", "facts", "--at=2026-09-01", "--format=jsonl");

        assertThat(run.out())
                .contains("-      1         0             0                " + releases + "\n")
                .doesNotContain("bundled");
        assertThat(json.out())
                .contains(
                        "{\"source\": \"bundled: endoflife.date release data\", \"origin\": \"endoflife-date\", \"asOf\": \"")
                .contains("\"origin\": \"github-releases\", \"releases\": 1, \"endsOfLife\": 0, \"vulnerabilities\": 0,"
                        + " \"refresh\": \"curl ");
        assertThat(lines.out().lines().toList().get(0)).contains("\"ageInDays\":");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysWhatIsNoFact() throws IOException {
        Run missing = Run.of("k8s", "facts", "--facts", "no\u001b.json");
        Run other = Run.of("k8s", "facts", "--facts", write("x.json", "{\"a\": 1}"));

        assertThat(missing.err()).startsWith("scs: --facts is no file that can be read: no\\u001B.json\n");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(other.err()).startsWith("error: " + folder.resolve("x.json") + ":");
        assertThat(other.out()).contains("bundled: ");
        assertThat(other.code()).isEqualTo(2);
    }

    @Test
    void namesTheRecordsThatTheFeedAsksFor() throws IOException {
        String feed = write(
                "feed.json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Kubernetes Vulnerability Announcements - CVE Feed\","
                        + " \"_kubernetes_io\": {\"updated_at\": \"2026-08-20T00:00:00Z\"}, \"items\": [{\"id\":"
                        + " \"CVE-2026-3864\", \"summary\": \"x\", \"date_published\": \"2026-08-01T00:00:00Z\"}]}");

        assertThat(Run.of("k8s", "facts", "--at=2026-08-25", "--facts", feed).out())
                .contains("CVE-2026-3864");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
