package io.github.scs4j.image;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The testcases {@code scs-0102-prop-*}: whether the metadata of every image that the standard is about is what a version
 * of SCS-0102 asks for. What the text asks beyond the testcases is judged, too, without a testcase. Immutable and thread-safe; it judges one image at a time and keeps nothing.
 *
 * <p>An image whose properties the export does not tell is unjudged. Of one that has neither size nor time of
 * registration, because it is still to be uploaded, the hash is unjudged, which Glance fills in. Which images are judged, by the text and officially,
 * is {@link ImageSelection}.
 */
public final class MetadataCheck {
    private static final String UNKNOWN = "image.properties-unknown";
    private static final MessageTemplate NO_PROPERTIES = new MessageTemplate(
            "image.properties-unknown",
            "{0} cannot be judged: the export has no properties; {1} or {2} gives them",
            "{0} lässt sich nicht beurteilen: im Export fehlen die Properties; {1} oder {2} liefert sie");
    private static final String COMMAND = "`openstack image show -f json ID`";
    private static final String REQUEST = "`GET /v2/images`";

    private static final PropertyRule[] RULES =
            both(TechnicalRules.all(), BuildInfoRules.all()).toArray(new PropertyRule[0]);
    private static final TextRule[] TEXT_RULES =
            both(TechnicalRules.text(), BuildInfoRules.text()).toArray(new TextRule[0]);
    /** The bits of the properties of which one has to be there for a rule without testcase to say anything. */
    private static final long[] SUBJECTS = subjects();

    /** The testcases of the rules, in their order. */
    private static final List<String> TESTCASES = testcasesOfRules();

    private final MetadataStandard standard;

    /** A check by this version of the standard. */
    public MetadataCheck(MetadataStandard standard) {
        this.standard = Objects.requireNonNull(standard, "standard");
    }

    /** The ids of the testcases. */
    public static List<String> testcases() {
        return TESTCASES;
    }

    /** The ids of the rules that findings name, each of which has a page {@code docs/rules/ID.md}. */
    public static List<String> ruleIds() {
        List<String> ids = new ArrayList<>(TechnicalRules.ids());
        ids.addAll(BuildInfoRules.ids());
        ids.add(UNKNOWN);
        return List.copyOf(ids);
    }

    /**
     * Judges one image. Its findings go to the sink; the tally learns of every testcase that one more image was judged, or
     * could not be, and what the official test suite says of it.
     *
     * @param at the moment of the check
     */
    public void judge(Image image, Instant at, FindingSink sink, Tally tally) {
        boolean judged = ImageSelection.TEXT.includes(image);
        boolean officially = ImageSelection.OFFICIAL.includes(image);
        if (!image.hasProperties()) {
            if (judged) {
                unknown(image, sink, tally);
            }
            return;
        }
        if (judged && isRegistered(image)) {
            judge(image, new Judgement(image, standard, at, sink), officially, tally);
        } else if (judged) {
            judgeAhead(image, at, officially, sink, tally);
        } else {
            TESTCASES.forEach(tally::given);
            if (officially) {
                judgeOfficially(image, at, tally);
            }
        }
        if (officially && image.name() == null) {
            judgeNameless(image, at, tally);
        }
    }

    private static void judge(Image image, Judgement judgement, boolean officially, Tally tally) {
        tally.judged(TESTCASES, officially);
        for (int i = 0; i < RULES.length; i++) {
            PropertyRule rule = RULES[i];
            if (rule.judge(image, judgement)) {
                continue;
            }
            Verdict verdict = judgement.takeViolated() ? Verdict.FAIL : Verdict.PASS;
            if (officially) {
                OfficialResult official = rule.official(image, judgement.at());
                if (official.reading() != verdict) {
                    tally.official(TESTCASES.get(i), official, rule.divergence(image));
                } else if (official != OfficialResult.PASS) {
                    tally.official(TESTCASES.get(i), official, null);
                }
            }
        }
        for (int i = 0; i < TEXT_RULES.length; i++) {
            if (image.tells(SUBJECTS[i])) {
                TEXT_RULES[i].judge(image, judgement);
            }
        }
    }

    /** Tells the tally of an image that only the official test suite looks at. */
    private static void judgeOfficially(Image image, Instant at, Tally tally) {
        for (int i = 0; i < RULES.length; i++) {
            OfficialResult official = RULES[i].official(image, at);
            tally.official(TESTCASES.get(i), official, official == OfficialResult.PASS ? null : "D47");
        }
    }

    /** Whether a cloud knows the image: one that is still to be uploaded has neither size nor time. */
    private static boolean isRegistered(Image image) {
        return image.createdAt() != null || image.size().isPresent();
    }

    /** Judges an image that is still to be uploaded: what the upload fills in is not missing yet. */
    private void judgeAhead(Image image, Instant at, boolean officially, FindingSink sink, Tally tally) {
        boolean hashed = HashAlgorithmRule.algorithm(image) != null;
        FindingSink told = hashed ? sink : finding -> sink.accept(HashAlgorithmRule.ahead(finding));
        judge(image, new Judgement(image, standard, at, told), false, tally);
        if (!hashed) {
            tally.unjudged(Objects.requireNonNull(MetadataProperty.OS_HASH_ALGO.testcase()));
        }
        for (int i = 0; i < RULES.length && officially; i++) {
            OfficialResult official = RULES[i].official(image, at);
            boolean later = RULES[i].property() == MetadataProperty.OS_HASH_ALGO && !hashed;
            // an exception for want of the size or the time, which the suite will have
            if (!later && official != OfficialResult.ABORT) {
                tally.official(TESTCASES.get(i), official, RULES[i].divergence(image));
            }
        }
    }

    /** The official test suite lists the names of what offends, and ends with an exception where there is none. */
    private static void judgeNameless(Image image, Instant at, Tally tally) {
        for (int i = 0; i < RULES.length; i++) {
            MetadataProperty property = RULES[i].property();
            boolean listed = property != MetadataProperty.IMAGE_BUILD_DATE
                    && property != MetadataProperty.UUID_VALIDITY
                    && property != MetadataProperty.HOTFIX_HOURS;
            boolean little = property == MetadataProperty.MIN_RAM && MinRamRule.isLittle(image);
            if (listed && (little || RULES[i].official(image, at) == OfficialResult.FAIL)) {
                tally.official(TESTCASES.get(i), OfficialResult.ABORT, "D107");
            }
        }
    }

    private void unknown(Image image, FindingSink sink, Tally tally) {
        Rule rule = new Rule(UNKNOWN, null, standard.url() + "#technical-requirements-and-features");
        sink.accept(Finding.warning(
                rule, image.subject(), NO_PROPERTIES.with(Shown.excerpt(image.subject()), COMMAND, REQUEST)));
        TESTCASES.forEach(tally::unjudged);
    }

    private static <T> List<T> both(List<T> technical, List<T> others) {
        List<T> rules = new ArrayList<>(technical);
        rules.addAll(others);
        return List.copyOf(rules);
    }

    private static long[] subjects() {
        long[] subjects = new long[TEXT_RULES.length];
        for (int i = 0; i < subjects.length; i++) {
            MetadataProperty subject = TEXT_RULES[i].subject();
            subjects[i] = subject == null ? Image.ANY : subject.bit();
        }
        return subjects;
    }

    private static List<String> testcasesOfRules() {
        List<String> testcases = new ArrayList<>();
        for (PropertyRule rule : RULES) {
            testcases.add(Objects.requireNonNull(rule.property().testcase()));
        }
        return List.copyOf(testcases);
    }
}
