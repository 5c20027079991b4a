package io.github.scs4j.kubernetes.nodes;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in short, separated by {@code |}: a name ({@code -} for none), then {@code cp} and {@code master} for roles, {@code
 * z=}, {@code r=}, {@code oz=}, {@code or=}, {@code h=} for zone, region, their deprecated forms and the host, {@code
 * t:KEY} for a taint, any other {@code KEY=VALUE} for a label; {@code ?} for a node that cannot be read.
 */
final class Fleet {
    static final String HOST = "topology.scs.community/host-id";

    private Fleet() {}

    static List<String> texts(String fleet) {
        return fleet.isEmpty() ? List.of() : List.of(fleet.split(" \\| ", -1));
    }

    static Node node(String text) {
        List<String> words = List.of(text.split(" ", -1));
        Node.Builder node = Node.builder(words.get(0).equals("-") ? null : words.get(0));
        for (String word : words.subList(1, words.size())) {
            if (word.startsWith("t:")) {
                node.taint(new Taint(word.substring(2), "", "NoSchedule"));
                continue;
            }
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            node.label(
                    switch (key) {
                        case "cp" -> "node-role.kubernetes.io/control-plane";
                        case "master" -> "node-role.kubernetes.io/master";
                        case "z" -> TopologyLabels.ZONE;
                        case "r" -> TopologyLabels.REGION;
                        case "oz" -> TopologyLabels.OLD_ZONE;
                        case "or" -> TopologyLabels.OLD_REGION;
                        case "h" -> HOST;
                        default -> key;
                    },
                    equals < 0 ? "" : word.substring(equals + 1));
        }
        return node.build();
    }

    /** A check with options: {@code label}, {@code map:NODE=HOST,...}, {@code partial}, {@code out}, {@code zone:KEY}. */
    static NodeCheck check(String standard, String options) {
        HostEvidence evidence = null;
        for (String option : options.split(" ", -1)) {
            if (option.equals("label")) {
                evidence = HostEvidence.label(HOST);
            } else if (option.startsWith("map:")) {
                evidence = HostEvidence.mapping("hosts.tsv", mapping(option.substring(4)));
            }
        }
        NodeCheck check = new NodeCheck(NodeStandard.valueOf(standard.toUpperCase(Locale.ROOT)), evidence);
        for (String option : options.split(" ", -1)) {
            if (option.equals("partial")) {
                check.partialList();
            } else if (option.equals("out")) {
                check.optOut();
            } else if (option.startsWith("zone:")) {
                check.zoneLabel(option.substring(5));
            } else if (option.startsWith("sign:")) {
                check.controlPlaneLabel(option.substring(5));
            }
        }
        return check;
    }

    private static Map<String, String> mapping(String text) {
        Map<String, String> hosts = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            hosts.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return hosts;
    }

    static Report judge(NodeCheck check, List<String> nodes) {
        Report.Collector collector = new Report.Collector();
        check.nodesGiven();
        for (String node : nodes) {
            if (node.equals("?")) {
                check.unreadableNode();
            } else {
                check.add(node(node), collector);
            }
        }
        check.finish(collector, collector.tally());
        return collector.report();
    }

    static Report judge(String standard, String options, String fleet) {
        return judge(check(standard, options), texts(fleet));
    }

    static TestcaseResult result(Report report) {
        return Objects.requireNonNull(report.result(NodeCheck.TESTCASE));
    }

    /** The findings in short, without those that every check of nodes has. */
    static String findings(Report report) {
        List<String> shortly = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String id = finding.rule().id();
            if (id.startsWith("k8s.") && !id.equals("k8s.node-no-testcase")) {
                shortly.add(finding.severity() + (finding.violates() ? "! " : " ") + id.substring("k8s.".length()));
            }
        }
        return shortly.stream().collect(Collectors.joining(", "));
    }

    static Finding finding(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals("k8s." + rule))
                .findFirst()
                .orElseThrow();
    }

    static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
