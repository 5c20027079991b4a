package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StorageCheckTest {
    private static final String CINDER = " cinder.csi.openstack.org";
    private static final String EBS = "a ebs.csi.aws.com default=true";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(
            resources = "checks.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            emptyValue = "",
            quoteCharacter = '`')
    void aClusterIsJudged(
            String why,
            String standard,
            String classes,
            String volumes,
            String claims,
            String expected,
            String official,
            String findings) {
        Report report = new Cluster(text(classes), text(volumes), text(claims)).judge(standard);
        TestcaseResult result = Cluster.result(report);
        assertThat(result.result() + (result.vacuous() ? " vacuous" : "")).isEqualTo(expected);
        assertThat(Cluster.findings(report)).isEqualTo(text(findings));
        assertThat(text(result.official() == null ? null : result.official() + " " + result.divergence()))
                .isEqualTo(text(official));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // several: the one that Kubernetes uses
                "v1; a C default=true at=2025-01-01T00:00:00Z | b C default=true at=2026-01-01T00:00:00Z;"
                        + " default-several; b",
                "v1; b C default=true at=2026-01-01T00:00:00Z | a C default=true at=2026-01-01T00:00:00Z;"
                        + " default-several; a",
                "v1; a C default=true | b C default=true; default-several; ",
                // a class that would be right
                "v2; a C | b rancher.io/local-path; default-missing; a",
                "v2; a C | b ebs.csi.aws.com; default-missing; ",
                "v2; b rancher.io/local-path; default-missing; ",
                "v1; a C | b rancher.io/local-path default=true; node-local; a",
                // values
                "v1; a x default=True; annotation-value; true",
                "v1; a x default=YES; annotation-value; true",
                "v1; a x default=1; annotation-value; true",
                "v1; a x default=0; annotation-value; false",
                "v1; a x beta=on; annotation-value; true",
                "v1; a x beta=true; annotation-beta; storageclass.kubernetes.io/is-default-class"
            })
    void aWayOutIsSuggested(String standard, String classes, String rule, String suggestion) {
        Finding finding = finding(new Cluster(classes.replace(" C", CINDER), "", "").judge(standard), rule);
        assertThat(finding.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void theValuesOfAnAnnotationAreExpectedAtItsPlace() {
        Finding finding = finding(new Cluster("a x default=True", "", "").judge("v1"), "annotation-value");
        assertThat(finding.subject()).isEqualTo("a");
        assertThat(finding.expected()).containsExactly("true", "false");
        assertThat(finding.location()).isEqualTo(new Location.Property(StorageClass.DEFAULT));
        assertThat(finding.message().text(Language.ENGLISH))
                .isEqualTo("storageclass.kubernetes.io/is-default-class is 'True', which Kubernetes does not read as"
                        + " true: the class is not the default one by it");
        assertThat(finding.message().text(Language.GERMAN)).contains("nicht als true");
    }

    @Test
    void whatDecidesIsTold() {
        assertThat(message("v1", "a rancher.io/local-path default=true", "", "node-local"))
                .contains("'rancher.io/local-path' makes them (https://github.com/rancher/local-path-provisioner)");
        assertThat(message("v1", "a driver.longhorn.io default=true p:numberOfReplicas=1", "", "node-local"))
                .contains("'driver.longhorn.io' with numberOfReplicas=1 (https://longhorn.io/");
        assertThat(message("v1", EBS, "a ebs.csi.aws.com csi host | a ebs.csi.aws.com csi", "node-local"))
                .isEqualTo("1 of 2 bound volumes of the default class are on a disk of one node, as 'pv'");
        assertThat(message("v1", EBS, "a - local | a - hostPath | a - nfs", "made-by-hand"))
                .startsWith("2 volumes of the default class that its provisioner did not make");
        assertThat(message("v1", "a nfs.csi.k8s.io default=true", "", "provisioner-unknown"))
                .contains("behind the provisioner 'nfs.csi.k8s.io'");
        assertThat(message("v1", "a - default=true", "", "provisioner-unknown")).contains("does not say");
        assertThat(message("v1", "a x default=true | b x default=true at=2026-01-01T00:00:00Z", "", "default-several"))
                .isEqualTo("2 StorageClasses are default ones ('a', 'b'): Kubernetes uses the newest, and the objects"
                        + " do not say which it is");
        assertThat(message("v2", "a x", "", "no-scope")).contains("is a draft");
        assertThat(message("v1", "a x", "", "no-scope")).doesNotContain("draft");
    }

    @Test
    void onlySomeNamesOfManyAreListed() {
        StringBuilder classes = new StringBuilder("a x default=true");
        for (char name = 'b'; name <= 'g'; name++) {
            classes.append(" | ").append(name).append(" x default=true");
        }
        assertThat(message("v1", classes.toString(), "", "default-several"))
                .startsWith("7 StorageClasses are default ones ('a', 'b', 'c', 'd', 'e', ...):");
    }

    @ParameterizedTest
    @CsvSource({
        "v1, DURABLE, PASS, ''",
        "v1, NODE_LOCAL, FAIL, ERROR! node-local",
        "v1, NONE, FAIL, 'ERROR! no-provisioner, INFO read-write-once'",
        "v1, DEPENDS, DNF, WARNING provisioner-unknown",
        "v1, UNKNOWN, DNF, 'WARNING provisioner-unknown, INFO read-write-once'"
    })
    void theCallerMayKnowBetter(String standard, ProvisionerKind kind, Verdict expected, String findings) {
        for (String provisioner : List.of("example.org/x", "rancher.io/local-path", "ebs.csi.aws.com")) {
            Report report = new Cluster("a " + provisioner + " default=true", "", "")
                    .judge(Cluster.check(standard).know(provisioner, kind));
            assertThat(Cluster.result(report).result()).isEqualTo(expected);
            assertThat(Cluster.findings(report))
                    .isEqualTo("INFO no-scope" + (findings.isEmpty() ? "" : ", " + findings));
        }
    }

    @Test
    void whatIsSeenCountsForMoreThanWhatTheCallerKnows() {
        Report report = new Cluster("a x default=true", "a x csi host", "")
                .judge(Cluster.check("v1").know("x", ProvisionerKind.DURABLE));
        assertThat(Cluster.result(report).result()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void oddObjectsAreNoException() {
        StorageCheck check = new StorageCheck(StorageStandard.V1, false);
        Report.Collector collector = new Report.Collector();
        check.add(
                StorageClass.builder(null)
                        .annotations(Map.of(StorageClass.DEFAULT, "true"))
                        .build(),
                collector);
        check.add(StorageClass.builder("").build(), collector);
        check.add(PersistentVolume.builder(null)
                .storageClassName("")
                .source("local")
                .phase("Bound")
                .build());
        check.add(PersistentVolume.builder(null)
                .storageClassName("x")
                .source("local")
                .phase("Bound")
                .build());
        check.add(PersistentVolumeClaim.builder(null, null).build());
        check.finish(collector, collector.tally());
        Report report = collector.report();
        assertThat(Cluster.result(report).result()).isEqualTo(Verdict.DNF);
        assertThat(Cluster.findings(report))
                .isEqualTo("INFO no-scope, WARNING provisioner-unknown, INFO read-write-once");
    }

    @Test
    void untrustedTextIsShownCutAndEscaped() {
        String name = "\u001b[31m" + "x".repeat(1_000_000);
        Report report = new Cluster("a " + name + " default=true", "", "").judge("v1");
        assertThat(finding(report, "provisioner-unknown").message().text(Language.ENGLISH))
                .contains("U+001B")
                .hasSizeLessThan(600);
    }

    @Test
    void aMillionVolumesOfAHundredThousandClassesAreFewFindings() {
        StorageCheck check = new StorageCheck(StorageStandard.V1, false);
        Report.Collector collector = new Report.Collector();
        for (int i = 0; i < 1_000_000; i++) {
            check.add(PersistentVolume.builder("pv" + i)
                    .storageClassName("c" + i % 100_000)
                    .provisionedBy("x")
                    .source("csi")
                    .phase("Bound")
                    .build());
        }
        check.add(Cluster.storageClass(List.of("c1", "x", "default=true")), collector);
        check.finish(collector, collector.tally());
        assertThat(Cluster.findings(collector.report()))
                .isEqualTo("INFO no-scope, INFO evidence-limit, WARNING provisioner-unknown, INFO read-write-once");
    }

    @Test
    void aHundredThousandDefaultClassesTakeNoLongTime() {
        Report.Collector collector = new Report.Collector();
        StorageCheck check = new StorageCheck(StorageStandard.V1, false);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 50_000; i++) {
                check.add(Cluster.storageClass(List.of("c" + i, "rancher.io/local-path", "default=true")), collector);
                check.add(Cluster.storageClass(List.of("same", "x" + i, "default=true")), collector);
            }
            check.finish(collector, collector.tally());
        });
        assertThat(Cluster.result(collector.report()).result()).isEqualTo(Verdict.DNF);
    }

    private static String message(String standard, String classes, String volumes, String rule) {
        return finding(new Cluster(classes, volumes, "").judge(standard), rule)
                .message()
                .text(Language.ENGLISH);
    }

    private static Finding finding(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals("k8s.storage-" + rule))
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
