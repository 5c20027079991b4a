package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Objects come in any order, and the class that Kubernetes uses is the first of the sorted default ones. */
class StorageOrderTest {
    private static final List<String> PROVISIONERS = List.of(
            "cinder.csi.openstack.org", "rancher.io/local-path", "example.org/x", "kubernetes.io/no-provisioner");

    @Provide
    Arbitrary<List<String>> classes() {
        Arbitrary<String> one = Arbitraries.integers()
                .between(0, 5)
                .flatMap(name -> Arbitraries.of(PROVISIONERS)
                        .flatMap(provisioner -> Arbitraries.of(
                                        "", " default=true", " default=false", " beta=true", " default=True")
                                .flatMap(annotation -> Arbitraries.of(
                                                " at=2026-01-01T00:00:00Z",
                                                " at=2026-01-02T00:00:00Z",
                                                " at=2025-06-01T00:00:00Z")
                                        .map(created -> "c" + name + " " + provisioner + annotation + created))));
        return one.list().ofMaxSize(6).uniqueElements(text -> text.substring(0, 2));
    }

    @Provide
    Arbitrary<List<String>> volumes() {
        return Arbitraries.of(
                        "c0 cinder.csi.openstack.org csi host",
                        "c1 cinder.csi.openstack.org csi zone",
                        "c2 - local",
                        "c3 - hostPath free",
                        "c4 example.org/x csi rwo",
                        "c5 example.org/x csi host")
                .list()
                .ofMaxSize(4);
    }

    @Property
    void theOrderOfObjectsDoesNotMatter(
            @ForAll("classes") List<String> classes,
            @ForAll("volumes") List<String> volumes,
            @ForAll Random random,
            @ForAll("standards") String standard) {
        List<String> shuffledVolumes = new ArrayList<>(volumes);
        Collections.shuffle(shuffledVolumes, random);
        List<String> shuffledClasses = new ArrayList<>(classes);
        Collections.shuffle(shuffledClasses, random);
        List<Consumer<StorageCheck>> steps = new ArrayList<>();
        Report.Collector collector = new Report.Collector();
        for (StorageClass storageClass : Cluster.classes(String.join(" | ", shuffledClasses))) {
            steps.add(check -> check.add(storageClass, collector));
        }
        for (String volume : shuffledVolumes) {
            steps.add(check -> check.add(Cluster.volume(List.of(volume.split(" ", -1)))));
        }
        Collections.shuffle(steps, random);
        StorageCheck check = Cluster.check(standard);
        check.classesGiven();
        steps.forEach(step -> step.accept(check));
        check.finish(collector, collector.tally());
        String text = classes.isEmpty() ? "-" : String.join(" | ", classes);
        Report expected = new Cluster(text, String.join(" | ", volumes), "").judge(standard);
        assertThat(collector.report().results()).isEqualTo(expected.results());
        assertThat(collector.report().findings()).containsExactlyInAnyOrderElementsOf(expected.findings());
    }

    @Provide
    Arbitrary<String> standards() {
        return Arbitraries.of("v1", "v2", "v2-safe");
    }

    @Property
    void theNewestDefaultClassIsJudged(@ForAll("classes") List<String> classes) {
        StorageClass used = Cluster.classes(String.join(" | ", classes)).stream()
                .filter(StorageClass::isDefault)
                .sorted(Comparator.comparing(StorageClass::created).reversed().thenComparing(StorageClass::subject))
                .findFirst()
                .orElse(null);
        Verdict expected = Verdict.PASS;
        if (used != null && used.provisioner() != null) {
            expected = switch (PROVISIONERS.indexOf(used.provisioner())) {
                case 0 -> Verdict.PASS;
                case 2 -> Verdict.DNF;
                default -> Verdict.FAIL;
            };
        }
        Report report = new Cluster(classes.isEmpty() ? "-" : String.join(" | ", classes), "", "").judge("v1");
        assertThat(Cluster.result(report).result()).isEqualTo(expected);
    }

    /** The script of the standard by its outcomes: an exception of Python, a code of its own, or a pod. */
    @Property
    void theOfficialResultIsThatOfTheList(@ForAll("classes") List<String> classes) {
        long defaults = 0;
        boolean exception = false;
        boolean nothing = false;
        for (StorageClass storageClass : Cluster.classes(String.join(" | ", classes))) {
            String value = storageClass.annotations().get(StorageClass.DEFAULT);
            exception |= value == null;
            if ("true".equals(value)) {
                defaults++;
                nothing |= "kubernetes.io/no-provisioner".equals(storageClass.provisioner());
            }
        }
        OfficialResult official = exception || defaults == 0
                ? OfficialResult.ABORT
                : defaults > 1 || nothing ? OfficialResult.FAIL : null;
        TestcaseResult result =
                Cluster.result(new Cluster(classes.isEmpty() ? "-" : String.join(" | ", classes), "", "").judge("v1"));
        boolean same = official != null && official.reading() == result.result();
        assertThat(result.official()).isEqualTo(same ? null : official);
    }
}
