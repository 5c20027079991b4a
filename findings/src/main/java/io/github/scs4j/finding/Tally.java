package io.github.scs4j.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts findings and judged subjects, and turns the counts into a verdict per testcase. It keeps no finding, so its
 * memory is that of the distinct testcases. Mutable and not thread-safe.
 *
 * <p>A testcase is {@link Verdict#FAIL} if a finding violates it; else {@link Verdict#MISS} if a rule of it
 * {@linkplain #missed did not run}; else {@link Verdict#DNF} if a subject could not be judged; else {@link Verdict#PASS}.
 * A testcase that was {@linkplain #declare declared} and for which no input was {@linkplain #given given} is
 * {@link Verdict#MISS}.
 *
 * <p>A rule whose id was declared has a result of its own beneath that of its testcase.
 */
public final class Tally implements FindingSink {
    private static final String NOTHING_JUDGED = "finding.nothing-judged";
    private static final String EVALUATION_CLAUSE =
            "https://docs.scs.community/standards/scs-0003-v2-sovereign-cloud-standards-testing";
    private static final MessageTemplate NOTHING_JUDGED_MESSAGE = new MessageTemplate(
            NOTHING_JUDGED,
            "0 judged: the input holds no subject for {0}",
            "0 geprüft: die Eingabe enthält nichts für {0}");

    private final Map<String, Counts> testcases = new HashMap<>();
    /** The testcases that were last given together, and what is counted for each. */
    private List<String> lastTestcases = List.of();

    private Counts[] lastCounts = {};
    private final long[] severities = new long[Severity.values().length];

    /** Creates an empty tally. */
    public Tally() {}

    /** Counts a finding; one of a rule without testcase counts by its severity only. */
    @Override
    public void accept(Finding finding) {
        severities[finding.severity().ordinal()]++;
        if (!finding.violates()) {
            return;
        }
        String testcase = finding.rule().testcase();
        if (testcase != null) {
            counts(testcase).violations++;
        }
        Counts own = testcases.get(finding.rule().id());
        if (own != null) {
            own.violations++;
        }
    }

    /** Names a testcase, or a rule by its id, that is to be in the results, whether its input is given or not. */
    public void declare(String testcase) {
        counts(testcase);
    }

    /** The input of the testcase was given, even if it held no subject. */
    public void given(String testcase) {
        counts(testcase).given = true;
    }

    /** One more subject was judged for the testcase. */
    public void judged(String testcase) {
        Counts counts = counts(testcase);
        counts.given = true;
        counts.judged++;
    }

    /** So many more subjects, 0 or more, were judged for the testcase. */
    public void judged(String testcase, long subjects) {
        Counts counts = counts(testcase);
        counts.given = true;
        counts.judged += subjects;
    }

    /**
     * One more subject was judged for each of the testcases, and the official test suite passes it, unless it is told
     * otherwise. A caller that always gives the same list costs no look-up.
     *
     * @param testcases the testcases; the list must not change
     * @param officially whether the official test suite looks at the subject
     */
    public void judged(List<String> testcases, boolean officially) {
        for (Counts counts : counts(testcases)) {
            counts.given = true;
            counts.judged++;
            if (officially && counts.official == null) {
                counts.official = OfficialResult.PASS;
            }
        }
    }

    /** A rule of the testcase did not run, because the input says too little for it. */
    public void missed(String testcase) {
        counts(testcase).missed = true;
    }

    /** One more subject of the testcase could not be judged: a field is missing, a record unreadable, facts too old. */
    public void unjudged(String testcase) {
        Counts counts = counts(testcase);
        counts.given = true;
        counts.unjudged++;
    }

    /**
     * One more subject of the testcase could not be judged, though what the official suite reports for it is known.
     *
     * @param divergence id of the documented divergence that makes the official result differ
     */
    public void unjudged(String testcase, OfficialResult official, @Nullable String divergence) {
        Counts counts = counts(testcase);
        counts.given = true;
        counts.unjudged++;
        counts.foretold++;
        official(testcase, official, divergence);
    }

    /**
     * What the official suite reports for the testcase. Told more than once, ABORT wins over FAIL over PASS, and the
     * first divergence told with the winning result is kept. A PASS says nothing while the official result of an unjudged
     * subject is not known, and is not shown then.
     *
     * @param divergence id of the documented divergence; {@code null} where the official result follows the text
     */
    public void official(String testcase, OfficialResult result, @Nullable String divergence) {
        Counts counts = counts(testcase);
        if (counts.official == null || result.compareTo(counts.official) > 0) {
            counts.official = result;
            counts.divergence = divergence;
        } else if (result == counts.official && counts.divergence == null) {
            counts.divergence = divergence;
        }
    }

    /** How many findings of this severity were counted. */
    public long count(Severity severity) {
        return severities[severity.ordinal()];
    }

    /** The results so far, ordered by testcase id. */
    public List<TestcaseResult> results() {
        List<TestcaseResult> results = new ArrayList<>(testcases.size());
        new TreeMap<>(testcases).forEach((testcase, counts) -> results.add(counts.result(testcase)));
        return List.copyOf(results);
    }

    /**
     * An INFO for every testcase that passes because its input held no subject: nothing passes silently over nothing.
     */
    public List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>();
        for (TestcaseResult result : results()) {
            if (result.vacuous()) {
                Rule rule = new Rule(NOTHING_JUDGED, result.testcase(), EVALUATION_CLAUSE);
                remarks.add(Finding.info(rule, result.testcase(), NOTHING_JUDGED_MESSAGE.with(result.testcase())));
            }
        }
        return List.copyOf(remarks);
    }

    @SuppressWarnings("ReferenceEquality") // another list of the same testcases costs look-ups, no more
    private Counts[] counts(List<String> testcases) {
        if (testcases != lastTestcases) {
            Counts[] counts = new Counts[testcases.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = counts(testcases.get(i));
            }
            lastTestcases = testcases;
            lastCounts = counts;
        }
        return lastCounts;
    }

    private Counts counts(String testcase) {
        Counts counts = testcases.get(testcase);
        if (counts == null) {
            counts = new Counts();
            testcases.put(testcase, counts);
        }
        return counts;
    }

    private static final class Counts {
        boolean given;
        boolean missed;
        long judged;
        long unjudged;
        long foretold;
        long violations;

        @Nullable
        OfficialResult official;

        @Nullable
        String divergence;

        TestcaseResult result(String testcase) {
            Verdict verdict = verdict();
            boolean open = official == OfficialResult.PASS && unjudged > foretold;
            boolean differs = official != null && !open && official.reading() != verdict;
            boolean vacuous = verdict == Verdict.PASS && judged == 0;
            return new TestcaseResult(
                    testcase,
                    verdict,
                    differs ? official : null,
                    differs ? divergence : null,
                    vacuous,
                    judged,
                    unjudged);
        }

        private Verdict verdict() {
            if (violations > 0) {
                return Verdict.FAIL;
            }
            if (!given || missed) {
                return Verdict.MISS;
            }
            return unjudged > 0 ? Verdict.DNF : Verdict.PASS;
        }
    }
}
