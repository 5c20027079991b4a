package io.github.scs4j.kubernetes.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkHintsTest {
    /** IngressClasses as {@code name=annotation}, {@code -} for an empty list, {@code ?} for one that cannot be read. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "-, WARNING k8s.ingress-default-missing IngressClass",
        "a, WARNING k8s.ingress-default-missing IngressClass",
        "a=false, WARNING k8s.ingress-default-missing IngressClass",
        "a=true, ''",
        "a=true b, ''",
        "a=true b=true, WARNING k8s.ingress-default-several IngressClass",
        "a=true a=true, ''",
        "a=True, 'WARNING k8s.ingress-annotation-value a, WARNING k8s.ingress-default-missing IngressClass'",
        "a=, 'WARNING k8s.ingress-annotation-value a, WARNING k8s.ingress-default-missing IngressClass'",
        "a ?, ''"
    })
    void ingressClasses(String classes, String expected) {
        NetworkHints hints = new NetworkHints();
        Report.Collector collector = new Report.Collector();
        for (String text : classes.isEmpty() ? new String[0] : classes.split(" ", -1)) {
            int equals = text.indexOf('=');
            switch (text) {
                case "-" -> hints.ingressClassesGiven();
                case "?" -> hints.unreadableIngressClass();
                default ->
                    hints.add(
                            new IngressClass(
                                    equals < 0 ? text : text.substring(0, equals),
                                    "k8s.io/ingress-nginx",
                                    equals < 0 ? null : text.substring(equals + 1)),
                            collector);
            }
        }
        assertThat(findings(hints, collector)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "docker.io/flannel/flannel:v0.26.1, NO",
        "ghcr.io/flannel-io/flannel:v0.26.1, NO",
        "registry:5000/coreos/flannel, NO",
        "rancher/hardened-flannel:v0.25.6-build20240910, NO",
        "flannel, NO",
        "docker.io/flannel/flannel@sha256:00, NO",
        "docker.io/flannel/flannel:v0.26.1@sha256:00, NO",
        "docker.io/flannel/flannel-cni-plugin:v1.5.1, ",
        "notflannel:v1, ",
        "registry.k8s.io/kube-proxy:v1.34.2, ",
        "docker.io/kindest/kindnetd:v20230809-80a64d96, NO",
        "docker.io/kindest/kindnetd:v20240513-cd2ac642, NO",
        "docker.io/kindest/kindnetd:v20240813-c6f155d6, YES",
        "docker.io/kindest/kindnetd:v99999999999999999999999, YES",
        "docker.io/kindest/kindnetd:latest, DEPENDS",
        "docker.io/kindest/kindnetd, DEPENDS",
        "docker.io/kindest/kindnetd@20240813, DEPENDS",
        "docker.io/calico/node:v3.29.0, YES",
        "quay.io/calico/node:v3.29.0, YES",
        "quay.io/cilium/cilium:v1.16.3@sha256:00, YES",
        "quay.io/cilium/operator-generic:v1.16.3, ",
        "antrea/antrea-agent-ubuntu:v2.2.0, YES",
        "docker.io/kubeovn/kube-ovn:v1.12.28, YES",
        "602401143452.dkr.ecr.eu-central-1.amazonaws.com/amazon-k8s-cni:v1.18.5, DEPENDS",
        "'', ",
        ":, ",
        "@, ",
        "/, "
    })
    void aPluginIsKnownByItsImage(String image, NetworkPlugin.@Nullable Enforcement expected) {
        NetworkPlugin plugin = NetworkPlugin.of(image);
        assertThat(plugin == null ? null : plugin.enforcement(image)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "flannel, WARNING k8s.network-policy-ignored kube-system/flannel",
        "flannel calico/node, ''",
        "flannel kube-network-policies, ''",
        "flannel amazon-k8s-cni, INFO k8s.network-policy-unknown kube-system/amazon-k8s-cni",
        "nginx, INFO k8s.network-policy-unknown kaas-networking-check",
        "kindnetd:v20230809-80a64d96 hardened-flannel,"
                + " WARNING k8s.network-policy-ignored kube-system/hardened-flannel",
        "'', ''"
    })
    void workloads(String images, String expected) {
        List<String> list = images.isEmpty() ? List.of() : new ArrayList<>(List.of(images.split(" ", -1)));
        for (int turn = 0; turn < 2; turn++) {
            NetworkHints hints = new NetworkHints();
            Report.Collector collector = new Report.Collector();
            for (String image : list) {
                hints.add(new Workload("DaemonSet", "kube-system", image, List.of("busybox", "registry/" + image)));
            }
            assertThat(findings(hints, collector)).isEqualTo(expected);
            Collections.reverse(list);
        }
    }

    @Test
    void nothingViolatesAndTheTestcaseIsNotJudged() {
        NetworkHints hints = new NetworkHints();
        Report.Collector collector = new Report.Collector();
        hints.ingressClassesGiven();
        hints.add(new Workload("Pod", null, null, List.of("flannel")));
        hints.finish(collector, collector.tally());
        Report report = collector.report();
        assertThat(report.findings()).hasSize(2).noneMatch(Finding::violates);
        assertThat(report.results()).hasSize(1);
        assertThat(Objects.requireNonNull(report.result(NetworkHints.TESTCASE)).result())
                .isEqualTo(Verdict.MISS);
        assertThat(report.findings().get(1).message().text(Language.ENGLISH))
                .isEqualTo("a hint: Flannel runs, which does not enforce NetworkPolicies, and nothing is seen that does"
                        + " (https://docs.scs.community/standards/scs-0219-w1-kaas-networking)");
    }

    @Test
    void onlySomeNamesOfManyAreListed() {
        NetworkHints hints = new NetworkHints();
        Report.Collector collector = new Report.Collector();
        for (int i = 0; i < 7; i++) {
            hints.add(new IngressClass("c" + i, null, "true"), collector);
        }
        hints.finish(collector, collector.tally());
        assertThat(collector.report().findings().get(0).message().text(Language.ENGLISH))
                .startsWith("7 IngressClasses are default ones ('c0', 'c1', 'c2', 'c3', 'c4', ...):");
    }

    @Test
    void everyRowCanBeReachedAndHasItsSource() {
        Set<String> images = new HashSet<>();
        for (NetworkPlugin row : NetworkPlugin.all()) {
            assertThat(images.add(row.image())).as(row.image()).isTrue();
            assertThat(NetworkPlugin.of("registry/" + row.image() + ":v1")).isEqualTo(row);
            assertThat(row.source()).startsWith("https://");
            assertThat(row.since().isEmpty()).isEqualTo(row.enforcement() != NetworkPlugin.Enforcement.SINCE);
        }
        assertThat(images).hasSizeGreaterThan(20);
    }

    @Test
    void aWorkloadIsCalledByWhatIsKnown() {
        assertThat(new Workload("Pod", "n", "p", List.of()).subject()).isEqualTo("n/p");
        assertThat(new Workload("Pod", null, "p", List.of()).subject()).isEqualTo("p");
        assertThat(new Workload("Pod", "", null, List.of()).subject()).isEmpty();
        assertThat(new IngressClass(null, null, null).subject()).isEmpty();
    }

    private static String findings(NetworkHints hints, Report.Collector collector) {
        hints.finish(collector, collector.tally());
        return collector.report().findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + " " + finding.subject())
                .collect(Collectors.joining(", "));
    }
}
