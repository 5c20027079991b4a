package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.nodes.NodeCheck;
import io.github.scs4j.kubernetes.nodes.NodeDistribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges how the nodes of a cluster are distributed. */
final class NodeJudge implements ObjectJudge {
    private final ObjectAnswers answers;
    private final NodeCheck check;
    private final FindingSink findings;
    private boolean alone;
    private boolean partial;

    NodeJudge(ObjectAnswers answers, NodeCheck check) {
        this.answers = answers;
        this.check = check;
        this.findings = answers.findings();
    }

    @Override
    public void node(Node node) {
        check.add(node, findings);
    }

    @Override
    public void alone() {
        alone = true;
    }

    @Override
    public void nothing() {
        check.nodesGiven();
    }

    @Override
    public void partialList() {
        partial = true;
    }

    @Override
    public void nextInput() {
        partial = false;
    }

    @Override
    public void unreadable() {
        check.unreadableNode();
    }

    @Override
    public void finish(FindingSink sink, Tally tally) {
        NodeDistribution distribution = check.distribution();
        if (partial || (alone && distribution.nodes() == 1)) {
            check.partialList();
        }
        check.finish(sink, tally);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("nodes", distribution.nodes());
        item.put("controlPlane", distribution.controlPlane());
        item.put("workers", distribution.workers());
        item.put("etcdOnly", distribution.etcdOnly());
        List<Map<String, Object>> zones = new ArrayList<>();
        for (NodeDistribution.Zone zone : distribution.zones()) {
            zones.add(item(zone));
        }
        item.put("zones", zones);
        item.put("hosts", distribution.hosts());
        item.put("signs", distribution.signs());
        answers.item(item);
    }

    private static Map<String, Object> item(NodeDistribution.Zone zone) {
        Map<String, Object> item = new LinkedHashMap<>();
        String region = zone.region();
        if (region != null) {
            item.put("region", region);
        }
        String name = zone.name();
        if (name != null) {
            item.put("zone", name);
        }
        item.put("controlPlane", zone.controlPlane());
        item.put("workers", zone.workers());
        return item;
    }

    @Override
    public String counts(Language language) {
        NodeDistribution distribution = check.distribution();
        Table table = new Table();
        for (NodeDistribution.Zone zone : distribution.zones()) {
            String name = zone.name();
            String region = zone.region();
            String place = name == null ? Wording.ZONE_UNKNOWN.in(language) : Printable.of(name);
            table.row(
                    "  " + (region == null ? place : Printable.of(region) + "/" + place),
                    Wording.ZONE_COUNTS.in(
                            language, Long.toString(zone.controlPlane()), Long.toString(zone.workers())));
        }
        return Wording.NODE_COUNTS.in(
                        language,
                        Long.toString(distribution.nodes()),
                        Long.toString(distribution.controlPlane()),
                        Long.toString(distribution.workers()),
                        Long.toString(distribution.etcdOnly()))
                + "\n" + table;
    }
}
