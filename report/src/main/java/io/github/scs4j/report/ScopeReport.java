package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a check against certificate scopes: verdicts on one or more subjects, what was found, and how what is
 * missing can be obtained. Immutable and thread-safe.
 *
 * <p>Findings are kept up to a number per rule, severity and subject, and counted beyond; so the memory of a report does
 * not grow with the inventory.
 */
public final class ScopeReport {
    private final Tool tool;
    private final Instant at;
    private final Basis basis;
    private final List<ReportedScope> scopes;
    private final List<ReportedFinding> findings;
    private final Map<String, Long> omitted;
    private final Map<String, Message> waysToObtain;
    private final List<ReportInput> inputs;
    private final long[] severities;
    private final Map<Concern, List<Finding>> byTestcase = new HashMap<>();
    private final Map<Concern, Long> counts;

    private ScopeReport(Builder builder) {
        this.tool = builder.tool;
        this.at = builder.at;
        this.basis = builder.basis;
        this.scopes = List.copyOf(builder.scopes);
        this.findings = List.copyOf(builder.findings);
        this.omitted = Collections.unmodifiableMap(new LinkedHashMap<>(builder.omitted));
        this.waysToObtain = Collections.unmodifiableMap(new LinkedHashMap<>(builder.waysToObtain));
        this.inputs = List.copyOf(builder.inputs);
        this.severities = builder.severities.clone();
        this.counts = Map.copyOf(builder.counts);
        for (ReportedFinding reported : findings) {
            String testcase = reported.finding().rule().testcase();
            if (testcase != null) {
                byTestcase
                        .computeIfAbsent(new Concern(reported.owner(), testcase), concern -> new ArrayList<>())
                        .add(reported.finding());
            }
        }
    }

    /** A builder of a report that this program makes, judging this moment. */
    public static Builder builder(Tool tool, Instant at) {
        return new Builder(tool, at);
    }

    /** The program that made the report. */
    public Tool tool() {
        return tool;
    }

    /** The moment judged. */
    public Instant at() {
        return at;
    }

    /** Which results decide. */
    public Basis basis() {
        return basis;
    }

    /** The verdict on each subject, in the order given. */
    public List<ReportedScope> scopes() {
        return scopes;
    }

    /** The findings that were kept, in the order found. */
    public List<ReportedFinding> findings() {
        return findings;
    }

    /** The kept findings of rules of this testcase that concern this subject, or all subjects; the worst first. */
    public List<Finding> findings(String subject, String testcase) {
        List<Finding> found = new ArrayList<>(byTestcase.getOrDefault(new Concern(subject, testcase), List.of()));
        found.addAll(byTestcase.getOrDefault(new Concern(null, testcase), List.of()));
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    /** How many findings of rules of this testcase concern this subject, or all subjects, kept or not. */
    public long count(String subject, String testcase) {
        return counts.getOrDefault(new Concern(subject, testcase), 0L)
                + counts.getOrDefault(new Concern(null, testcase), 0L);
    }

    /** How many findings of this severity there are, kept or not. */
    public long count(Severity severity) {
        return severities[severity.ordinal()];
    }

    /** How many findings were not kept, by the id of their rule; rules of which all were kept are absent. */
    public Map<String, Long> omitted() {
        return omitted;
    }

    /** How the result of this testcase can be obtained; {@code null} if nobody said. */
    public @Nullable Message wayToObtain(String testcase) {
        return waysToObtain.get(testcase);
    }

    /** What was read. */
    public List<ReportInput> inputs() {
        return inputs;
    }

    /** FAIL over MISS over DNF over PASS of the versions that decide; MISS if there is no subject. */
    public Verdict result() {
        Verdict result = scopes.isEmpty() ? Verdict.MISS : Verdict.PASS;
        for (ReportedScope scope : scopes) {
            result = result.and(scope.result(basis));
        }
        return result;
    }

    /** The {@linkplain ReportedScope#title titles} of the scopes, each once, separated by commas; {@code SCS} without any. */
    public String title() {
        Set<String> titles = new LinkedHashSet<>();
        scopes.forEach(scope -> titles.add(scope.title()));
        return titles.isEmpty() ? "SCS" : String.join(", ", titles);
    }

    private record Concern(@Nullable String owner, String testcase) {}

    private record Group(@Nullable String owner, String rule, Severity severity, boolean violates) {}

    /** Collects a report; as a sink it takes findings that concern all subjects. Mutable and not thread-safe. */
    public static final class Builder implements FindingSink {
        private static final int DEFAULT_KEEP = 100;

        private final Tool tool;
        private final Instant at;
        private Basis basis = Basis.TEXT;
        private int keep = DEFAULT_KEEP;
        private final List<ReportedScope> scopes = new ArrayList<>();
        private final List<ReportedFinding> findings = new ArrayList<>();
        private final Map<Group, Integer> kept = new HashMap<>();
        private final Map<String, Long> omitted = new LinkedHashMap<>();
        private final Map<Concern, Long> counts = new HashMap<>();
        private final Map<String, Message> waysToObtain = new LinkedHashMap<>();
        private final List<ReportInput> inputs = new ArrayList<>();
        private final long[] severities = new long[Severity.values().length];

        private Builder(Tool tool, Instant at) {
            this.tool = Objects.requireNonNull(tool, "tool");
            this.at = Objects.requireNonNull(at, "at");
        }

        /** Says which results decide; by default those by the text. */
        public Builder basis(Basis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * Says how many findings of a rule are kept per severity and subject; by default {@value #DEFAULT_KEEP}. It counts
         * for the findings that come after.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder keep(int findings) {
            if (findings < 0) {
                throw new IllegalArgumentException("negative: " + findings);
            }
            this.keep = findings;
            return this;
        }

        /** Adds the verdict on a subject. */
        public Builder scope(ReportedScope scope) {
            scopes.add(Objects.requireNonNull(scope, "scope"));
            return this;
        }

        /** Takes a finding that concerns all subjects, or the input as such. */
        @Override
        public void accept(Finding finding) {
            add(null, finding);
        }

        /** Takes a finding that concerns one subject, by the name that its verdict has. */
        public void accept(String owner, Finding finding) {
            add(Objects.requireNonNull(owner, "owner"), finding);
        }

        /** Says how the result of a testcase can be obtained. */
        public Builder wayToObtain(String testcase, Message way) {
            waysToObtain.put(Objects.requireNonNull(testcase, "testcase"), Objects.requireNonNull(way, "way"));
            return this;
        }

        /** Adds something that was read. */
        public Builder input(ReportInput input) {
            inputs.add(Objects.requireNonNull(input, "input"));
            return this;
        }

        /** The report of all that was collected so far. */
        public ScopeReport build() {
            return new ScopeReport(this);
        }

        private void add(@Nullable String owner, Finding finding) {
            severities[finding.severity().ordinal()]++;
            String testcase = finding.rule().testcase();
            if (testcase != null) {
                counts.merge(new Concern(owner, testcase), 1L, Long::sum);
            }
            String rule = finding.rule().id();
            Group group = new Group(owner, rule, finding.severity(), finding.violates());
            int number = kept.merge(group, 1, (before, one) -> Math.min(before, keep) + one);
            if (number <= keep) {
                findings.add(new ReportedFinding(owner, finding));
            } else {
                omitted.merge(rule, 1L, Long::sum);
            }
        }
    }
}
