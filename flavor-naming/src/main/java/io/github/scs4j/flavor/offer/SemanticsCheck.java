package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.SyntaxCheck;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The testcase {@code scs-0100-semantics-check}: every flavor whose name starts with {@code SCS-} provides at least what
 * its name says (SCS-0100, "Naming policy compliance"). Immutable and thread-safe; it judges one flavor at a time and
 * keeps nothing.
 *
 * <p>vCPUs and root disk are at least as many; RAM is, too, but a lack of at most 51 MiB is only a WARNING. A name without
 * a disk size promises none, and of several disks Nova shows the first. Extra specs can contradict a name
 * ({@code scs:cpu-type}, {@code scs:diskN-type}, {@code hw:cpu_policy}, traits, capabilities); what none of them shows
 * may still be true, so a GPU that no extra spec requests is a WARNING, and without any extra specs the numbers decide. A
 * name that the text refuses is left to {@link SyntaxCheck}, older syntax excepted; where a policy takes it, findings
 * about it do not violate.
 *
 * <p>A flavor whose number is unknown is unjudged, if the name promises something of it. The official result is that of
 * the official test suite, which sees numbers only, and ends with an exception on a disk without size (D24).
 */
public final class SemanticsCheck {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "scs-0100-semantics-check";

    /** How many MiB of RAM less than promised are only a WARNING, because the official test suite takes them: {@value}. */
    public static final int RAM_TOLERANCE = 51;

    /** How to get an export that says everything. */
    private static final String COMMAND = "`openstack flavor list --long -f json`";

    private static final String CHECKED_ONLY_BY_NUMBERS = "D24";
    private static final FlavorNaming OFFICIAL = FlavorNaming.officialChecker();

    /** Creates the check. */
    public SemanticsCheck() {}

    /**
     * Judges one flavor. Its findings go to the sink; the tally learns that one more flavor was judged, or could not be, and
     * what the official test suite says of it.
     *
     * @param parse what came of reading the name of the flavor by any policy
     * @throws IllegalArgumentException if something else than the name of the flavor was read
     */
    public void judge(Flavor flavor, FlavorParse parse, FindingSink sink, Tally tally) {
        if (!parse.spelling().equals(flavor.name())) {
            throw new IllegalArgumentException("not the name of the flavor");
        }
        compare(flavor, counted(parse), sink, tally);
    }

    /** The name as it counts for an inventory: by the policy, or else by the text and with the older syntax. */
    static FlavorParse counted(FlavorParse parse) {
        return parse.verdict() == FlavorParse.Verdict.INVALID
                ? FlavorNaming.ANY_VERSION.tryParse(parse.spelling())
                : parse;
    }

    /** Judges a flavor by its name as it counts; whether the name promises more than the flavor has. */
    boolean compare(Flavor flavor, FlavorParse counted, FindingSink sink, Tally tally) {
        if (counted.verdict() == FlavorParse.Verdict.NOT_SCS) {
            tally.given(TESTCASE);
            return false;
        }
        FlavorName name = counted.name();
        boolean judged = counted.followsText();
        FindingSink findings = judged ? sink : finding -> sink.accept(finding.withViolates(false));
        boolean known = true;
        boolean overstated = false;
        if (name != null) {
            overstated = PromiseCheck.ofName(flavor, name, Objects.requireNonNull(counted.syntax()), findings);
            known = areNumbersKnown(flavor, name, findings);
            sayIfOnlyNumbersAreKnown(flavor, name, findings);
        }
        if (judged && known) {
            tally.judged(TESTCASE);
        } else if (judged) {
            tally.unjudged(TESTCASE);
        } else {
            tally.given(TESTCASE);
        }
        Verdict verdict = !judged ? Verdict.PASS : overstated ? Verdict.FAIL : known ? Verdict.PASS : Verdict.DNF;
        official(flavor, name, judged, verdict, tally);
        return overstated;
    }

    private static void sayIfOnlyNumbersAreKnown(Flavor flavor, FlavorName name, FindingSink sink) {
        if (flavor.specs() == null && promisesMoreThanNumbers(name)) {
            sink.accept(Finding.info(
                            OfferRules.SPECS_UNKNOWN, flavor.name(), OfferRules.NO_SPECS.with(name.toString(), COMMAND))
                    .withLocation(new Location.Property("extra_specs")));
        }
    }

    private static void official(Flavor flavor, @Nullable FlavorName name, boolean judged, Verdict ours, Tally tally) {
        OfficialResult result = name == null ? OfficialResult.PASS : OfficialSemantics.of(flavor, name);
        if ((name == null || result != OfficialResult.PASS) && !OFFICIAL.isValid(flavor.name())) {
            result = OfficialResult.PASS;
        } else if (name == null) {
            result = OfficialSemantics.of(flavor, OFFICIAL.parse(flavor.name()));
        }
        String divergence = null;
        if (result.reading() != ours || result == OfficialResult.ABORT) {
            boolean sameName = judged && OFFICIAL.isValid(flavor.name());
            divergence = sameName ? null : SyntaxCheck.divergence(flavor.name());
            divergence = divergence == null ? CHECKED_ONLY_BY_NUMBERS : divergence;
        }
        tally.official(TESTCASE, result, divergence);
    }

    /** Whether every number is known of which the name promises something; a finding says which is not. */
    private static boolean areNumbersKnown(Flavor flavor, FlavorName name, FindingSink sink) {
        Disk disk = name.disk();
        boolean vcpus = isKnown(flavor, name, flavor.vcpus(), "vcpus", sink);
        boolean ram = isKnown(flavor, name, flavor.ram(), "ram", sink);
        return (disk == null || disk.size() == 0 || isKnown(flavor, name, flavor.disk(), "disk", sink)) && vcpus && ram;
    }

    private static boolean isKnown(
            Flavor flavor, FlavorName name, OptionalLong number, String field, FindingSink sink) {
        if (number.isEmpty()) {
            sink.accept(Finding.warning(
                            OfferRules.NUMBER_UNKNOWN,
                            flavor.name(),
                            OfferRules.NO_NUMBER.with(name.toString(), field, COMMAND))
                    .withLocation(new Location.Property(field)));
        }
        return number.isPresent();
    }

    private static boolean promisesMoreThanNumbers(FlavorName name) {
        Disk disk = name.disk();
        return name.cpu().type().isDedicated()
                || (disk != null && disk.type() != null)
                || name.hypervisor() != null
                || name.hardwareVirtualization()
                || name.cpuBrand() != null
                || name.gpu() != null;
    }
}
