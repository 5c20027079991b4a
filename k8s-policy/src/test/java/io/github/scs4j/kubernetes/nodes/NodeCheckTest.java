package io.github.scs4j.kubernetes.nodes;

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
import org.junit.jupiter.params.provider.ValueSource;

class NodeCheckTest {
    private static final String TWO = "a cp r=r z=z1 h=m1 | b cp r=r z=z2 h=m2";

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
            @Nullable String options,
            @Nullable String nodes,
            String expected,
            @Nullable String findings) {
        Report report = Fleet.judge(standard, Fleet.text(options), Fleet.text(nodes));
        TestcaseResult result = Fleet.result(report);
        assertThat(result.result() + (result.vacuous() ? " vacuous" : "")).isEqualTo(expected);
        assertThat(Fleet.findings(report)).isEqualTo(Fleet.text(findings));
        assertThat(result.official()).isNull();
        assertThat(report.findings().stream()
                        .filter(finding -> finding.rule().id().equals("k8s.node-no-testcase")))
                .hasSize(1);
    }

    /** D135: the retired script knows the first of them only. */
    @ParameterizedTest
    @CsvSource({
        "cp, label node-role.kubernetes.io/control-plane",
        "cp=true, label node-role.kubernetes.io/control-plane",
        "master, label node-role.kubernetes.io/master",
        "node-role.kubernetes.io/controlplane=true, label node-role.kubernetes.io/controlplane",
        "kubernetes.io/role=master, label kubernetes.io/role=master",
        "node.k0sproject.io/role=control-plane, label node.k0sproject.io/role=control-plane",
        "node.kubernetes.io/microk8s-controlplane=microk8s-controlplane,"
                + " label node.kubernetes.io/microk8s-controlplane",
        "kops.k8s.io/kops-controller-pki, label kops.k8s.io/kops-controller-pki",
        "node.kubernetes.io/controller=true, label node.kubernetes.io/controller",
        "t:node-role.kubernetes.io/control-plane, taint node-role.kubernetes.io/control-plane",
        "t:node-role.kubernetes.io/master, taint node-role.kubernetes.io/master",
        "t:node-role.kubernetes.io/controlplane, taint node-role.kubernetes.io/controlplane",
        "t:node-role.kubernetes.io/controller, taint node-role.kubernetes.io/controller"
    })
    void theControlPlaneShowsInManyWays(String word, String sign) {
        NodeCheck check = Fleet.check("v2", "label");
        Report report =
                Fleet.judge(check, List.of("a r=r z=z1 h=m1 " + word, "b r=r z=z2 h=m2 " + word, "w r=r z=z1 h=m3"));
        assertThat(Fleet.result(report).result()).isEqualTo(Verdict.PASS);
        assertThat(check.distribution().signs()).containsOnlyKeys(sign).containsEntry(sign, 2L);
        assertThat(check.distribution().workers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node-role.kubernetes.io/worker",
                "node-role.kubernetes.io/etcd",
                "node-role.kubernetes.io/control-plane-x",
                "kubernetes.io/role=node",
                "kubernetes.io/role",
                "node.k0sproject.io/role=worker",
                "node.kubernetes.io/microk8s-worker",
                "node.kubernetes.io/exclude-from-external-load-balancers",
                "openstack-control-plane=enabled",
                "t:node.kubernetes.io/unschedulable",
                "t:CriticalAddonsOnly"
            })
    void otherLabelsAndTaintsShowNothing(String word) {
        Report report = Fleet.judge("v2", "label", "control-plane-1 r=r z=z1 h=m1 " + word);
        assertThat(Fleet.findings(report)).isEqualTo("WARNING control-plane-unseen");
    }

    /** No label value has any, but what people write by hand may. */
    @Test
    void whiteSpaceAroundALabelTellsNothing() {
        Report report = Fleet.judge(
                Fleet.check("v2", "label"),
                List.of("a cp r=r z=z1 h=m1", "b cp r=\tr z=z1\t h=m1\t", "w r=r\t z=z2 h=m3", "x r=\t z=z1 h=m3"));
        assertThat(Fleet.findings(report))
                .isEqualTo("ERROR! topology-label, ERROR! control-plane-one-host, WARNING control-plane-zones");
        assertThat(Fleet.finding(report, "topology-label").subject()).isEqualTo("x");
    }

    @Test
    void theDistributionIsCounted() {
        NodeCheck check = Fleet.check("v2", "label");
        Fleet.judge(
                check,
                List.of(
                        "a cp t:node-role.kubernetes.io/control-plane r=r1 z=z1 h=m1",
                        "b cp master r=r1 z=z2 h=m1",
                        "c cp node-role.kubernetes.io/worker r=r1 z=z2 h=m2",
                        "d r=r1 z=z1 h=m9",
                        "e z=z1",
                        "f r=r2 z=z1",
                        "g",
                        "i z=z3",
                        "h node-role.kubernetes.io/etcd r=r2 z=z1",
                        "a cp t:node-role.kubernetes.io/control-plane r=r1 z=z1 h=m1"));
        NodeDistribution distribution = check.distribution();
        assertThat(distribution.nodes()).isEqualTo(9);
        assertThat(distribution.controlPlane()).isEqualTo(3);
        assertThat(distribution.workers()).isEqualTo(6);
        assertThat(distribution.etcdOnly()).isEqualTo(1);
        assertThat(distribution.hosts()).containsOnly(Map.entry("m1", 2L), Map.entry("m2", 1L));
        assertThat(distribution.signs())
                .containsOnly(
                        Map.entry("label node-role.kubernetes.io/control-plane", 3L),
                        Map.entry("label node-role.kubernetes.io/master", 1L),
                        Map.entry("taint node-role.kubernetes.io/control-plane", 1L));
        assertThat(distribution.zones())
                .containsExactly(
                        new NodeDistribution.Zone(null, null, 0, 2),
                        new NodeDistribution.Zone(null, "z3", 0, 1),
                        new NodeDistribution.Zone("r1", "z1", 1, 1),
                        new NodeDistribution.Zone("r1", "z2", 2, 1),
                        new NodeDistribution.Zone("r2", "z1", 0, 1));
        assertThat(distribution.signs()).isUnmodifiable();
        assertThat(distribution.hosts()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "v2; w oz=zone-1 r=r; topology.kubernetes.io/zone; topology.kubernetes.io/zone=zone-1",
                "v2; w or=x z=z1; topology.kubernetes.io/region; topology.kubernetes.io/region=x",
                "v2; w r=r topology.cinder.csi.openstack.org/zone=eu-west-0a; topology.kubernetes.io/zone;"
                        + " topology.kubernetes.io/zone=eu-west-0a",
                "v2; w r=r; topology.kubernetes.io/zone; ",
                "v2; w z=z1 r=; topology.kubernetes.io/region; ",
                "v1; w; topology.kubernetes.io/zone; "
            })
    void aMissingLabelHasItsPlaceAndAWayOut(String standard, String node, String key, @Nullable String suggestion) {
        Finding finding = Fleet.finding(Fleet.judge(standard, "label", TWO + " | " + node), "topology-label");
        assertThat(finding.location()).isEqualTo(new Location.Property(key));
        assertThat(finding.suggestion()).isEqualTo(suggestion);
        assertThat(finding.subject()).isEqualTo(standard.equals("v2") ? "w" : "Node");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "v2; ; a cp; control-plane-one-host; 'a' is the only node of the control plane (label"
                        + " node-role.kubernetes.io/control-plane): it runs on one machine",
                "v2; label; a cp h=m | b cp h=m; control-plane-one-host; all 2 nodes of the control plane are on one"
                        + " machine, 'm': so says 'topology.scs.community/host-id'",
                "v2; map:a=m,b=m; a cp | b cp; control-plane-one-host; all 2 nodes of the control plane are on one"
                        + " machine, 'm': so says 'hosts.tsv'",
                "v2; label; a cp | b cp; control-plane-host-unknown; 'topology.scs.community/host-id' tells the machine of"
                        + " no node of the control plane ('a', 'b')",
                "v2; label; b cp h=m | a cp | c cp; control-plane-host-unknown; 'topology.scs.community/host-id' shows one"
                        + " machine of the control plane, 'm', and does not tell that of 2 of its 3 nodes ('a',"
                        + " 'c')",
                "v1; ; a cp z=z1 | b z=z2 r=r; control-plane-zones; 1 of 2 failure zones have no node of the control"
                        + " plane ('r/z2')",
                "v2; ; a cp z=z1 r=r | b cp z=z1; control-plane-zones; all nodes of the control plane are in one failure"
                        + " zone, 'r/z1'",
                "v2; ; a z=z1 | b z=z1; worker-zones; all 2 workers are in one failure zone, 'z1'",
                "v2; ; a; topology-label; the label topology.kubernetes.io/zone is missing",
                "v2; ; a z=; topology-label; the label topology.kubernetes.io/zone is empty",
                "v2; ; a z= oz=x; topology-label; the label topology.kubernetes.io/zone is missing or empty, and"
                        + " failure-domain.beta.kubernetes.io/zone does not stand for it",
                "v1; ; a cp | b | c | d | e | f | g | h z=z; topology-label; 6 of 7 workers have no label that tells"
                        + " their failure zone ('b', 'c', 'd', 'e', 'f', ...)",
                "v2; label; a cp h=1 | a cp h=2 | b cp; node-duplicate; 1 of 2 nodes of the control plane stand there"
                        + " more than once, and differ ('a'): are these nodes of two clusters?",
                "v1; ; a oz=x; topology-label-other; 1 of 1 nodes tell their failure zone by"
                        + " failure-domain.beta.kubernetes.io/zone only ('a'): the common label is"
                        + " topology.kubernetes.io/zone",
                "v2; ; a r=x or=y z=z; topology-label-other; 1 of 1 nodes have different values in"
                        + " topology.kubernetes.io/region and its deprecated form"
                        + " failure-domain.beta.kubernetes.io/region ('a'): one of them is out of date",
                "v2; label; a cp h=m1 | b cp h=m1 | c cp h=m1 | d cp h=m2; anti-affinity-hint; 3 of 4 nodes of the"
                        + " control plane are on one machine, 'm1': less than half are left without it"
            })
    void whatDecidesIsTold(String standard, @Nullable String options, String nodes, String rule, String message) {
        Report report = Fleet.judge(standard, Fleet.text(options), nodes);
        assertThat(Fleet.finding(report, rule).message().text(Language.ENGLISH)).isEqualTo(message);
        assertThat(Fleet.finding(report, rule).message().text(Language.GERMAN)).isNotEqualTo(message);
    }

    @Test
    void eachVersionSaysThatNoScopeHasTheTestcase() {
        assertThat(Fleet.finding(Fleet.judge("v1", "", "a"), "node-no-testcase")
                        .message()
                        .text(Language.ENGLISH))
                .contains("deprecated since 2024-11-20");
        assertThat(Fleet.finding(Fleet.judge("v2", "", "a"), "node-no-testcase")
                        .message()
                        .text(Language.ENGLISH))
                .contains("confirms by hand");
    }

    @Test
    void withoutListNothingIsJudged() {
        Report.Collector collector = new Report.Collector();
        new NodeCheck(NodeStandard.V2, null).finish(collector, collector.tally());
        assertThat(Fleet.result(collector.report()).result()).isEqualTo(Verdict.MISS);
        assertThat(collector.report().findings()).isEmpty();
    }

    @Test
    void untrustedTextIsShownCutAndEscaped() {
        String odd = "\u001b[31m" + "x".repeat(1_000_000);
        Report report = Fleet.judge("v2", "label", "a cp h=" + odd + " | b cp h=" + odd);
        assertThat(Fleet.finding(report, "control-plane-one-host").message().text(Language.ENGLISH))
                .contains("U+001B")
                .hasSizeLessThan(600);
    }

    @Test
    void aMillionNodesAreFewFindings() {
        Report.Collector collector = new Report.Collector();
        NodeCheck check = new NodeCheck(NodeStandard.V1, HostEvidence.label(Fleet.HOST));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 1_000_000; i++) {
                check.add(
                        Node.builder("n" + i)
                                .label(TopologyLabels.ZONE, "z" + i % 100_000)
                                .label(i < 100_000 ? "node-role.kubernetes.io/control-plane" : "x", "")
                                .label(Fleet.HOST, "m")
                                .build(),
                        collector);
            }
            check.finish(collector, collector.tally());
        });
        assertThat(Fleet.findings(collector.report())).isEqualTo("ERROR! control-plane-one-host");
        assertThat(check.distribution().zones()).hasSize(100_000);
        assertThat(check.distribution().nodes()).isEqualTo(1_000_000);
    }
}
