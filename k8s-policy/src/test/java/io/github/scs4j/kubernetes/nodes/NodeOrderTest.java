package io.github.scs4j.kubernetes.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nodes come in any order, and the verdict is that of an obvious reading of the text. */
class NodeOrderTest {
    @Provide
    Arbitrary<List<String>> nodes() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "-"),
                        Arbitraries.of("", " cp", " master cp", " node-role.kubernetes.io/etcd"),
                        Arbitraries.of("", " z=z1", " z=z2", " z=", " oz=z1", " z=z2 oz=z1"),
                        Arbitraries.of("", " r=r1", " r=r2", " or=r1"),
                        Arbitraries.of("", " h=m1", " h=m2", " h="))
                .as((name, role, zone, region, host) -> name + role + zone + region + host)
                .list()
                .ofMaxSize(6);
    }

    /** Nodes with names of their own. */
    @Provide
    Arbitrary<List<String>> distinct() {
        return nodes().map(nodes -> {
            List<String> named = new ArrayList<>();
            for (String node : nodes) {
                named.add("n" + named.size() + node.substring(1));
            }
            return named;
        });
    }

    @Provide
    Arbitrary<String> options() {
        return Arbitraries.of("", "label", "map:a=m1,b=m1", "map:a=m1,b=m2,c=m1", "label partial");
    }

    @Provide
    Arbitrary<String> standards() {
        return Arbitraries.of("v1", "v2");
    }

    @Property
    void theOrderOfNodesDoesNotMatter(
            @ForAll("nodes") List<String> nodes,
            @ForAll("standards") String standard,
            @ForAll("options") String options,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(nodes);
        Collections.shuffle(shuffled, random);
        NodeCheck check = Fleet.check(standard, options);
        NodeCheck other = Fleet.check(standard, options);
        Report report = Fleet.judge(check, nodes);
        Report otherReport = Fleet.judge(other, shuffled);
        assertThat(otherReport.results()).isEqualTo(report.results());
        assertThat(otherReport.findings()).containsExactlyInAnyOrderElementsOf(report.findings());
        assertThat(other.distribution()).isEqualTo(check.distribution());
    }

    @Property
    void aNodeThatStandsTwiceIsOneNodeOfTheControlPlane(@ForAll("distinct") List<String> nodes) {
        List<String> twice = new ArrayList<>(nodes);
        nodes.stream().filter(node -> node.contains(" cp")).forEach(twice::add);
        NodeCheck once = Fleet.check("v1", "label");
        NodeCheck again = Fleet.check("v1", "label");
        assertThat(Fleet.judge(again, twice).results())
                .isEqualTo(Fleet.judge(once, nodes).results());
        assertThat(again.distribution().controlPlane())
                .isEqualTo(once.distribution().controlPlane());
    }

    @Property
    void theVerdictOfVersion2IsThatOfTheText(@ForAll("distinct") List<String> nodes) {
        boolean labelled = true;
        boolean told = true;
        long controlPlane = 0;
        Set<String> machines = new HashSet<>();
        for (String text : nodes) {
            Node node = Fleet.node(text);
            labelled &= !node.labels()
                    .getOrDefault("topology.kubernetes.io/zone", "")
                    .isEmpty();
            labelled &= !node.labels()
                    .getOrDefault("topology.kubernetes.io/region", "")
                    .isEmpty();
            if (text.contains(" cp")) {
                controlPlane++;
                String machine = node.labels().getOrDefault(Fleet.HOST, "");
                told &= !machine.isEmpty();
                machines.add(machine);
            }
        }
        machines.remove("");
        Verdict expected;
        if (!labelled || controlPlane == 1 || (told && machines.size() == 1)) {
            expected = Verdict.FAIL;
        } else {
            expected = machines.size() > 1 ? Verdict.PASS : Verdict.DNF;
        }
        assertThat(Fleet.result(Fleet.judge(Fleet.check("v2", "label"), nodes)).result())
                .isEqualTo(expected);
    }

    @Property
    void theVerdictOfVersion1IsThatOfTheText(@ForAll("distinct") List<String> nodes) {
        long controlPlane = 0;
        long workers = 0;
        long unlabelled = 0;
        boolean told = true;
        boolean zonesTold = true;
        Set<String> machines = new HashSet<>();
        Set<String> zones = new HashSet<>();
        Set<String> covered = new HashSet<>();
        List<String> plain = new ArrayList<>();
        for (String node : nodes) {
            String text = node.replace(" r=r1", "").replace(" r=r2", "").replace(" or=r1", "");
            plain.add(text);
            String zone = text.contains(" z=z2") ? "z2" : text.contains("z=z1") ? "z1" : "";
            zones.add(zone);
            if (text.contains(" cp")) {
                controlPlane++;
                String machine = text.contains(" h=m1") ? "m1" : text.contains(" h=m2") ? "m2" : "";
                told &= !machine.isEmpty();
                zonesTold &= !zone.isEmpty();
                machines.add(machine);
                covered.add(zone);
            } else if (!text.contains("etcd")) {
                workers++;
                unlabelled += zone.isEmpty() ? 1 : 0;
            }
        }
        machines.remove("");
        zones.remove("");
        boolean oneMachine = controlPlane == 1 || (told && machines.size() == 1);
        boolean zoneWithout = controlPlane > 0 && !covered.containsAll(zones);
        boolean noLabel = unlabelled > 0 && (controlPlane > 0 || unlabelled == workers);
        Verdict expected;
        if (oneMachine || (zoneWithout && zonesTold) || noLabel) {
            expected = Verdict.FAIL;
        } else if (machines.size() < 2 || zones.isEmpty() || zoneWithout) {
            expected = Verdict.DNF;
        } else {
            expected = Verdict.PASS;
        }
        assertThat(Fleet.result(Fleet.judge(Fleet.check("v1", "label"), plain)).result())
                .isEqualTo(expected);
    }
}
