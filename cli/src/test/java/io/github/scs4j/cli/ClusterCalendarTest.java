package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCalendarTest {
    private static final String SAMPLE = "../samples/cluster/clusters.json";
    private static final String AT = "--at=2026-08-25";

    @TempDir
    Path folder;

    @Test
    void listsTheSoonestFirst() {
        Run run = Run.of("k8s", "calendar", AT, SAMPLE);

        assertThat(run.out())
                .startsWith("last moment           days  what\n")
                .contains("2026-09-21T00:00:00Z  27    stage: replace Kubernetes 1.35.7 by 1.35.8 or newer\n")
                .contains("2026-10-27T23:59:59Z  63    test: support of Kubernetes 1.34 ends on 2026-10-27\n")
                .doesNotContain("legacy");
        assertThat(run.out().indexOf("2026-09-21")).isLessThan(run.out().indexOf("2026-10-27"));
        assertThat(run.err()).startsWith("facts suffice until ");
        assertThat(run.code()).isZero();
    }

    @Test
    void speaksGerman() {
        Run run = Run.of("k8s", "calendar", AT, "--lang=de", "--cluster=stage=v1.35.7");

        assertThat(run.out())
                .startsWith("letzter Moment        Tage  was\n")
                .contains("stage: Kubernetes 1.35.7 durch 1.35.8 oder neuer ersetzen\n");
        assertThat(run.err()).startsWith("die Fakten reichen bis ");
    }

    @Test
    void itemsAreDeadlines() {
        String item = "{\"last\": \"2026-09-21T00:00:00Z\", \"daysLeft\": 27, \"kind\": \"patch\", \"rule\":"
                + " \"k8s.patch-overdue\", \"subject\": \"stage\", \"from\": \"1.35.7\", \"target\": \"1.35.8\","
                + " \"message\": \"stage: replace Kubernetes 1.35.7 by 1.35.8 or newer\"}";

        Run json = Run.of("k8s", "calendar", AT, "--format=json", SAMPLE);
        Run lines = Run.of("k8s", "calendar", AT, "--format=jsonl", "--cluster=stage=v1.35.7");

        assertThat(json.out()).contains(item);
        assertThat(lines.out()).startsWith("{\"last\":\"2026-09-21T00:00:00Z\",\"daysLeft\":27,");
        assertThat(lines.code()).isZero();
    }

    @Test
    void writesACalendar() {
        Run run = Run.of("k8s", "calendar", AT, "--ical", SAMPLE);

        assertThat(run.out())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("SUMMARY;LANGUAGE=en:stage: replace Kubernetes 1.35.7 by 1.35.8 or newer\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(run.code()).isZero();
        Run both = Run.of("k8s", "calendar", "--ical", "--format=json", SAMPLE);
        assertThat(both.err()).startsWith("scs: --ical is a format of its own: leave out --format\n");
        assertThat(both.code()).isEqualTo(2);
    }

    /** In the second half of August 2026, 1.36 is due to be offered in the end of its own four months. */
    @Test
    void onlyAWholeOfferingLacksSomething() throws IOException {
        String one = "[{\"name\": \"a\", \"version\": \"v1.35.8\"}]";
        String whole = write("whole.json", "{\"clusters\": " + one + ", \"whole\": true}");
        String part = write("part.json", one);

        assertThat(Run.of("k8s", "calendar", "--at=2026-08-20", part).out()).doesNotContain("offer Kubernetes");
        assertThat(Run.of("k8s", "calendar", "--at=2026-08-20", "--whole-offering", part)
                        .out())
                .contains("offer Kubernetes 1.36");
        assertThat(Run.of("k8s", "calendar", "--at=2026-08-20", whole).out()).contains("offer Kubernetes 1.36");
        Run broken = Run.of("k8s", "calendar", "--at=2026-08-20", whole, "missing.json");
        assertThat(broken.out()).doesNotContain("offer Kubernetes");
        assertThat(broken.err()).contains("error: missing.json: there is no such file\n");
        assertThat(broken.code()).isEqualTo(2);
    }

    @Test
    void ofAPageNothingIsMissing() {
        String list = "{\"kind\": \"ClusterList\", \"metadata\": {\"continue\": \"x\"}, \"items\": [{\"apiVersion\":"
                + " \"cluster.x-k8s.io/v1beta1\", \"metadata\": {\"name\": \"a\"}, \"spec\": {\"topology\":"
                + " {\"version\": \"v1.35.8\"}}}]}";
        String[] arguments = {"k8s", "calendar", "--at=2026-08-20", "--whole-offering"};

        assertThat(new Run().reading(list).with(arguments).out()).doesNotContain("offer Kubernetes");
        assertThat(new Run()
                        .reading(list.replace("\"x\"", "\"\""))
                        .with(arguments)
                        .out())
                .contains("offer Kubernetes 1.36");
    }

    @Test
    void saysThatNothingIsDue() {
        Run run = Run.of("k8s", "calendar", AT, "--version=odd");

        assertThat(run.out()).isEqualTo("nothing that is known will be due\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsStandardInputAndFacts() throws IOException {
        String facts =
                write("releases.json", "[{\"tag_name\": \"v1.61.1\", \"published_at\": \"2026-08-20T08:00:00Z\"}]");

        Run run = new Run()
                .reading("{\"name\": \"\\u001b[31m\", \"version\": \"v1.61.0\"}")
                .with("k8s", "calendar", AT, "--facts", facts);

        assertThat(run.out())
                .contains("\\u001B[31m: replace Kubernetes 1.61.0 by 1.61.1")
                .doesNotContain("\u001b");
        assertThat(Run.of("k8s", "calendar", "--facts", "no.json", SAMPLE).code())
                .isEqualTo(2);
        assertThat(Run.of("k8s", "calendar", "--facts", write("x", "{\"a\": 1}"), SAMPLE)
                        .code())
                .isEqualTo(2);
        assertThat(new Run()
                        .on(new Terminals(true, false, false))
                        .with("k8s", "calendar")
                        .err())
                .startsWith("scs: no file, and nothing on standard input\n");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
