package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.kubernetes.policy.VersionPolicy;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging clusters by a compiled policy, by the cluster; and reading facts and compiling them, by the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ClusterCheckBenchmark {
    private static final int COUNT = 8;
    private static final int VULNERABILITIES = 50;
    private static final Instant AT = Instant.parse("2026-08-25T00:00:00Z");
    private static final FactSource SOURCE = new FactSource(FactSource.Origin.GITHUB_RELEASES, "benchmark", null);
    private static final FindingSink FORGET = finding -> {};
    private static final List<String> VERSIONS =
            List.of("v1.36.4", "v1.36.3", "v1.35.8", "v1.35.7+k3s1", "v1.34.11", "v1.36.1", "v1.35.4", "v1.34.2");

    /** 511 is what the Kubernetes project released until 2026-08-22. */
    @Param({"51", "511", "5110"})
    public int releases;

    private KubernetesFacts facts = new KubernetesFacts.Builder().build();
    private VersionPolicyCheck check = VersionPolicy.V2.compile(facts);
    private final List<Cluster> clusters = VERSIONS.stream().map(Cluster::of).toList();
    private final List<KubernetesVersion> versions = VERSIONS.stream()
            .map(text -> Objects.requireNonNull(KubernetesVersion.of(text)))
            .toList();
    private byte[] file = {};

    /** Makes the facts. */
    @Setup
    public void prepare() {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        List<Release> chosen = new ArrayList<>();
        List<Release> known = KubernetesFacts.bundled().usedReleases();
        for (int i = 0; i < releases; i++) {
            Release release = known.get(known.size() - 1 - i % known.size());
            KubernetesVersion version = release.version();
            int minor = version.minor() + 100 * (i / known.size());
            chosen.add(new Release(
                    KubernetesVersion.of(version.major(), minor, version.patch()), release.released(), false, SOURCE));
        }
        chosen.forEach(builder::add);
        for (EndOfLife end : KubernetesFacts.bundled().endsOfLife()) {
            builder.add(end);
        }
        for (int i = 0; i < VULNERABILITIES; i++) {
            KubernetesVersion version = known.get(known.size() - 1 - 3 * i).version();
            builder.add(new Vulnerability(
                    "CVE-2026-" + (1_000 + i),
                    Instant.EPOCH,
                    new CvssScore("3.1", 60 + i % 40),
                    VersionSet.between(KubernetesVersion.of(version.major(), version.minor(), 0), version),
                    SOURCE));
        }
        facts = builder.build();
        check = VersionPolicy.V2.compile(facts);
        file = file(chosen);
    }

    /** The verdict alone. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Verdict verdict() {
        Verdict all = Verdict.PASS;
        for (KubernetesVersion version : versions) {
            all = all.and(check.verdict(version, AT));
        }
        return all;
    }

    /** Everything that is to be said: findings, forecast, and the official result. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Tally judge() {
        Tally tally = new Tally();
        for (Cluster cluster : clusters) {
            check.judge(cluster, AT, FORGET, tally);
        }
        return tally;
    }

    /** A cluster that is up to date. */
    @Benchmark
    public ClusterVerdict judgeUpToDate() {
        return check.judge(clusters.get(0), AT, FORGET, new Tally());
    }

    /** The official result alone. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public OfficialResult official() {
        OfficialResult last = OfficialResult.PASS;
        for (String version : VERSIONS) {
            last = facts.officialResult(version, AT);
        }
        return last;
    }

    /** What a look through all releases and vulnerabilities costs, for the verdict alone. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public boolean linearScan() {
        boolean all = true;
        for (KubernetesVersion version : versions) {
            all &= scan(version);
        }
        return all;
    }

    /** Reading a file like GitHub's and compiling the policy. */
    @Benchmark
    public VersionPolicyCheck build() {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        new FactReader(builder, FORGET).read(file, "releases.json");
        facts.vulnerabilities().forEach(builder::add);
        return VersionPolicy.V2.compile(builder.build());
    }

    /** Compiling the policy alone. */
    @Benchmark
    public VersionPolicyCheck compile() {
        return VersionPolicy.V2.compile(facts);
    }

    /** What Jackson needs to look at every token of the file. */
    @Benchmark
    public int tokens() {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private boolean scan(KubernetesVersion version) {
        for (Release release : facts.releases()) {
            if (release.version().branch().equals(version.branch())
                    && release.version().compareTo(version) > 0) {
                Duration age = Duration.between(release.released(), AT);
                if (age.toDays() >= 31) {
                    return false;
                }
                for (Vulnerability vulnerability : facts.vulnerabilities()) {
                    if (age.toDays() >= 14
                            && vulnerability.affected().contains(version)
                            && !vulnerability.affected().contains(release.version())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The releases as GitHub tells them, each with a text of 2,000 characters. */
    private static byte[] file(List<Release> releases) {
        StringBuilder json = new StringBuilder("[");
        for (Release release : releases) {
            String tag = "v" + release.version();
            json.append(json.length() == 1 ? "" : ",\n")
                    .append("{\"url\":\"https://api.github.com/repos/kubernetes/kubernetes/releases/1\",\"id\":1,")
                    .append(
                            "\"author\":{\"login\":\"k8s-release-robot\",\"id\":2,\"type\":\"User\",\"site_admin\":false},")
                    .append("\"tag_name\":\"")
                    .append(tag)
                    .append("\",\"name\":\"Kubernetes ")
                    .append(tag)
                    .append("\",\"draft\":false,\"prerelease\":false,\"created_at\":\"")
                    .append(release.released())
                    .append("\",\"published_at\":\"")
                    .append(release.released())
                    .append("\",\"assets\":[{\"id\":3,\"name\":\"kubernetes.tar.gz\",\"size\":500000}],\"body\":\"")
                    .append("See the changelog. ".repeat(105))
                    .append("\"}");
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }
}
