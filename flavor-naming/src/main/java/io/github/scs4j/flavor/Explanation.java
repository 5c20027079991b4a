package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a text that starts with {@code SCS-} is not a name: every value that is wrong, and the first character that is, in
 * the order of the text.
 */
final class Explanation {
    /** The most characters that are complained about one by one. */
    private static final int MAX_CHARACTERS = 8;

    private final FlavorNaming naming;
    private final String text;
    private final @Nullable String suggestion;
    private final List<Finding> findings = new ArrayList<>();

    private Explanation(FlavorNaming naming, String text) {
        this.naming = naming;
        this.text = text;
        this.suggestion = text.length() > FlavorNaming.MAX_LENGTH ? null : Repair.of(text, naming);
    }

    static List<Finding> of(FlavorNaming naming, String text) {
        Explanation explanation = new Explanation(naming, text);
        if (!explanation.isTooLong() && !explanation.isInOtherSyntax()) {
            explanation.grammar();
        }
        return List.copyOf(explanation.findings);
    }

    private boolean isTooLong() {
        if (text.length() <= FlavorNaming.MAX_LENGTH || naming.dialect().officialParser()) {
            return false;
        }
        Message message =
                Rules.TOO_LONG.with(Integer.toString(FlavorNaming.MAX_LENGTH), Integer.toString(text.length()));
        error(Rules.LENGTH, message, FlavorNaming.MAX_LENGTH, text.length(), List.of());
        return true;
    }

    /** A valid name in the delimiters of another version. */
    private boolean isInOtherSyntax() {
        Dialect dialect = naming.dialect();
        NamingStandard other = dialect.isOlderSyntax() ? NamingStandard.LATEST : NamingStandard.V1;
        FlavorName name = naming.tolerated() != null ? null : NameReader.read(text, dialect.withStandard(other));
        if (name == null) {
            return false;
        }
        String here = name.toString(dialect.standard());
        Message message =
                Rules.IN_SYNTAX_OF.with(other.label(), dialect.standard().label(), here);
        int at = Trace.of(text, dialect).furthest();
        findings.add(Finding.error(Rules.SYNTAX_VERSION, text, message)
                .withLocation(new Location.Range(at, Math.min(at + 1, text.length())))
                .withExpected(expected(Trace.of(text, dialect), dialect))
                .withSuggestion(naming.isValid(here) ? here : null));
        return true;
    }

    private void grammar() {
        Dialect older = naming.tolerated();
        Dialect dialect = older != null && text.indexOf(older.part()) >= 0 ? older : naming.dialect();
        Trace trace = Trace.of(text, dialect);
        for (Trace.FaultAt fault : trace.faults) {
            if (!isCutByPoint(fault, trace)) {
                fault(fault, trace, dialect);
            }
        }
        if (!trace.isWellFormed() || trace.faults.isEmpty()) {
            Diagnosis diagnosis = Diagnosis.of(text, trace, dialect);
            error(diagnosis.rule(), diagnosis.message(), diagnosis.start(), diagnosis.end(), expected(trace, dialect));
        }
        characters(trace.furthest());
    }

    /** Whether the zero is that of {@code 0,5} or of a disk of {@code 0.5} GB: the point or comma is what is wrong. */
    private boolean isCutByPoint(Trace.FaultAt fault, Trace trace) {
        int end = fault.end();
        return fault.fault() == Fault.ZERO
                && end == trace.furthest()
                && end < text.length()
                && text.substring(fault.start(), end).indexOf('.') < 0
                && (text.charAt(end) == '.' || text.charAt(end) == ',');
    }

    /** Characters that are possible nowhere in a name, but for the one that has been found already. */
    private void characters(int found) {
        int at = 0;
        int left = MAX_CHARACTERS;
        while (at < text.length() && left > 0) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (at != found && !Shown.isPlain(codePoint)) {
                error(Rules.CHARACTER, Diagnosis.character(codePoint), at, end, List.of());
                left--;
            }
            at = end;
        }
    }

    private void fault(Trace.FaultAt fault, Trace trace, Dialect dialect) {
        String what = text.substring(fault.start(), fault.end());
        switch (fault.fault()) {
            case ZERO -> error(Rules.ZERO, Rules.IS_ZERO.with(what), fault, List.of());
            case TOO_LARGE -> error(Rules.NUMBER_TOO_LARGE, Rules.IS_TOO_LARGE.with(what), fault, List.of());
            case RAM_SIZE -> error(Rules.RAM_SIZE, Rules.RAM_NOT_HALF.with(what), fault, List.of());
            case CPU_GENERATION -> cpuGeneration(fault, what, trace);
            case CPU_MARKS ->
                error(Rules.CPU_FREQUENCY, Rules.TOO_MANY_CPU_MARKS.with(what), fault, afterMarks(fault, dialect));
            case GPU_MARKS ->
                error(Rules.GPU_MARKS, Rules.TOO_MANY_GPU_MARKS.with(what), fault, afterMarks(fault, dialect));
            case NON_CANONICAL -> error(Rules.NON_CANONICAL, nonCanonical(what, dialect), fault, List.of());
        }
    }

    /** What can stand after as many marks as there can be. */
    private List<String> afterMarks(Trace.FaultAt fault, Dialect dialect) {
        Trace allowed = Trace.of(text.substring(0, fault.start() + 1), dialect);
        for (int end = fault.start() + 2; end <= fault.end(); end++) {
            Trace longer = Trace.of(text.substring(0, end), dialect);
            for (Trace.FaultAt found : longer.faults) {
                if (found.start() == fault.start()) {
                    return expected(allowed, dialect);
                }
            }
            allowed = longer;
        }
        return expected(allowed, dialect);
    }

    /** Tells the canonical name where nothing but its spelling is wrong. */
    private Message nonCanonical(String what, Dialect dialect) {
        FlavorName name = NameReader.read(text, dialect.withAnySpelling());
        return name == null
                ? Rules.IS_NON_CANONICAL_PART.with(what)
                : Rules.IS_NON_CANONICAL.with(what, name.toString(dialect.standard()));
    }

    private void cpuGeneration(Trace.FaultAt fault, String what, Trace trace) {
        CpuVendor vendor = trace.cpuVendor;
        List<String> listed = new ArrayList<>();
        String title = "";
        if (vendor != null) {
            title = vendor.title();
            for (int generation = 1; generation <= vendor.latestGeneration(); generation++) {
                listed.add(Integer.toString(generation));
            }
        }
        error(Rules.CPU_GENERATION, Rules.GENERATION_UNKNOWN.with(what, title), fault, listed);
    }

    private void error(Rule rule, Message message, Trace.FaultAt fault, List<String> expected) {
        error(rule, message, fault.start(), fault.end(), expected);
    }

    private void error(Rule rule, Message message, int start, int end, List<String> expected) {
        findings.add(Finding.error(rule, text, message)
                .withLocation(new Location.Range(start, end))
                .withExpected(expected)
                .withSuggestion(suggestion));
    }

    private static List<String> expected(Trace trace, Dialect dialect) {
        List<String> expected = new ArrayList<>();
        for (Token token : trace.expected()) {
            String notation = trace.notation(token, dialect);
            if (!expected.contains(notation)) {
                expected.add(notation);
            }
        }
        return expected;
    }
}
