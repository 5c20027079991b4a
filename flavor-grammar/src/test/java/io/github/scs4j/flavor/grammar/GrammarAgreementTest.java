package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.Completion;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.NamingStandard;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of record and the hand-written parser are the same language. */
class GrammarAgreementTest {
    private static final int LENGTH = 5;
    private static final int LETTERS_BUT_H = 25;
    private static final Pattern LARGE_NUMBER = Pattern.compile("[0-9]{9}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                   | SCs-_:2C
            SCS                  | SC-_:2C4
            SCS-                 | 0157LVTCi-_:x.
            SCS-2C               | 0145iu.o-_:n
            SCS-2C-              | 0145.uo-_:xs
            SCS-2C-0             | 0145.uo-_:n
            SCS-2C-4             | 015.uo-_:nxzi
            SCS-2C-4-            | 017xnhsp.-_:iz
            SCS-2C-4-3x          | 017xnhsp.-_:iz
            SCS-2C-4_            | kvmchyxenwbs_:
            SCS-2C-4_            | izarh01567_:Gb
            SCS-2C-4_bms_        | hwvkmizaGNb_:-3
            SCS-2C-4_hwv_        | hwvkmizaGNb_:-3
            SCS-2C-4_i           | 01567h_-:.bGhw
            SCS-2C-4_z           | 01567h_-:.bGhw
            SCS-2C-4_a           | 01567h_-:.bGhw
            SCS-2C-4_r           | 01567h_-:.bGhw
            SCS-2C-4_z3hh        | h03_-:ibGNa
            SCS-2C-4_            | GgNAIXah0.2-_:
            SCS-2C-4_GN          | ahz01.-_:ibN
            SCS-2C-4_gA          | ah029.-_:ibN
            SCS-2C-4_GI0         | ah029.-_:ibN
            SCS-2C-4_GN-1        | ah01.-_:ibx
            SCS-2C-4_GNa         | ah01.-_:ibx
            SCS-2C-4_GNah        | ah01.-_:ibx
            SCS-2C-4_GNa-1       | ah01.-_:ibx
            SCS-2C-4_GA2-1h      | ah01.-_:ibx
            SCS-2C-4_GNa-1hh-1   | ah01.-_:ibx
            SCS-2C-4_GNa_        | ibIBz_:-0Ghw
            SCS-2C-4-n_ib        | ib_:-0hG
            SCS-214748364        | 0789Ci-_:
            SCS-1C-214748364     | 0789.5uo-_:
            SCS-1C-1-214748364   | 0789xns-_:
            SCS-1C-1_GNa-214748364 | 0789h-_:i
            """)
    void decideAllShortContinuationsAlike(String beginning, String alphabet) {
        new Comparison(FlavorGrammar.V3, FlavorNaming.STANDARD, alphabet).of(beginning);
        // the delimiter of the other version stays the foreign character
        String rotated =
                alphabet.replace(':', '?').replace('-', ':').replace('_', '-').replace('?', '_');
        new Comparison(FlavorGrammar.V1, FlavorNaming.of(NamingStandard.V1), rotated).of(toV1(beginning));
    }

    /** Compares the verdicts on every text that continues a beginning with characters of an alphabet. */
    private static final class Comparison {
        private final FlavorGrammar grammar;
        private final FlavorNaming naming;
        private final String alphabet;

        Comparison(FlavorGrammar grammar, FlavorNaming naming, String alphabet) {
            this.grammar = grammar;
            this.naming = naming;
            this.alphabet = alphabet;
        }

        void of(String beginning) {
            int state = Automaton.START;
            for (int index = 0; index < beginning.length(); index++) {
                state = Automaton.FLAVOR_NAME.next(state, grammar.tokenType(beginning.charAt(index), index));
            }
            of(new StringBuilder(beginning), state, LENGTH);
        }

        private void of(StringBuilder text, int state, int rest) {
            boolean sentence = state != Automaton.NONE && Automaton.FLAVOR_NAME.mayEnd(state);
            // the limits of numbers are not in the automaton
            boolean derived = sentence && grammar.parse(text.toString()) instanceof FlavorTree;
            if (naming.isValid(text) != derived) {
                assertThat(naming.isValid(text)).as(text.toString()).isEqualTo(derived);
            }
            if (rest == 0) {
                return;
            }
            int length = text.length();
            for (int index = 0; index < alphabet.length(); index++) {
                char character = alphabet.charAt(index);
                int next = state == Automaton.NONE
                        ? Automaton.NONE
                        : Automaton.FLAVOR_NAME.next(state, grammar.tokenType(character, length));
                text.append(character);
                of(text, next, rest - 1);
                text.setLength(length);
            }
        }
    }

    @Property(tries = 20_000)
    void decideSentencesAndMutantsAlike(@ForAll FlavorGrammar grammar, @ForAll long seed) {
        SentenceGenerator generator = new SentenceGenerator(grammar, seed);
        String sentence = generator.sentence();
        assertAgreement(grammar, sentence);
        assertAgreement(grammar, generator.mutate(sentence));
    }

    @Property(tries = 2000)
    void decideAnyTextAlike(@ForAll FlavorGrammar grammar, @ForAll String text) {
        assertAgreement(grammar, text);
        assertAgreement(grammar, "SCS-" + text);
    }

    @Property(tries = 5000)
    void completeAlike(@ForAll FlavorGrammar grammar, @ForAll long seed) {
        SentenceGenerator generator = new SentenceGenerator(grammar, seed);
        String sentence = generator.sentence();
        assertSameCompletions(grammar, generator.mutate(sentence));
        for (int end = 0; end <= sentence.length(); end++) {
            assertSameCompletions(grammar, sentence.substring(0, end));
        }
    }

    private static void assertAgreement(FlavorGrammar grammar, String text) {
        FlavorNaming naming = naming(grammar);
        SyntaxResult result = grammar.parse(text);
        FlavorParse parse = naming.tryParse(text);
        assertThat(naming.isValid(text)).as(text).isEqualTo(result instanceof FlavorTree);
        assertThat(parse.isValid()).as(text).isEqualTo(result instanceof FlavorTree);
        FlavorName name = parse.name();
        if (result instanceof FlavorTree tree && name != null) {
            assertSameParts(tree, name);
        } else if (result instanceof SyntaxFailure failure && parse.verdict() == FlavorParse.Verdict.INVALID) {
            assertSamePlace(failure, parse);
        }
    }

    private static void assertSamePlace(SyntaxFailure failure, FlavorParse parse) {
        Finding first = parse.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        if (!(first.location() instanceof Location.Range range)) {
            return;
        }
        String what = first.rule().id() + " at " + range + " in " + parse.spelling() + ", not " + failure;
        switch (first.rule().id()) {
            case "flavor.syntax" -> assertThat(range.start()).as(what).isEqualTo(failure.start());
            // said of the text as a whole, before its syntax
            case "flavor.character", "flavor.length" ->
                assertThat(range.start()).as(what).isGreaterThanOrEqualTo(failure.start());
            // said of the part that the place is in, or of a large number before it
            default -> assertThat(range.start()).as(what).isLessThanOrEqualTo(failure.start());
        }
    }

    private static void assertSameCompletions(FlavorGrammar grammar, String beginning) {
        if (beginning.length() > FlavorGrammar.MAX_LENGTH
                || LARGE_NUMBER.matcher(beginning).find()) {
            // the grammar does not state the limits
            return;
        }
        SortedSet<String> completions = new TreeSet<>();
        for (Completion completion : naming(grammar).complete(beginning)) {
            completions.add(completion.isLiteral() ? completion.text().substring(0, 1) : completion.text());
        }
        assertThat(completions).as(beginning).isEqualTo(classes(grammar.expectedAfter(beginning)));
    }

    /** The expected characters as completions name them. */
    private static SortedSet<String> classes(Expected expected) {
        SortedSet<String> classes = new TreeSet<>();
        long letters =
                expected.characters().stream().filter(c -> c >= 'a' && c <= 'z').count();
        for (char character : expected.characters()) {
            if (character >= '0' && character <= '9') {
                classes.add("<digit>");
            } else if (letters >= LETTERS_BUT_H && character >= 'a' && character <= 'z' && character != 'h') {
                classes.add("<letter>");
            } else {
                classes.add(String.valueOf(character));
            }
        }
        if (expected.end()) {
            classes.add("<end>");
        }
        return classes;
    }

    private static void assertSameParts(FlavorTree tree, FlavorName name) {
        assertThat(name.cpu().count()).isEqualTo(number(tree, Part.CPU_COUNT));
        assertThat(String.valueOf(name.cpu().type().letter())).isEqualTo(text(tree, Part.CPU_TYPE));
        assertThat(name.cpu().insecure()).isEqualTo(tree.find(Part.INSECURE).isPresent());
        assertThat(name.ram().halfGibibytes() / 2.0).isEqualTo(Double.parseDouble(text(tree, Part.RAM_AMOUNT)));
        assertThat(name.ram().noEcc()).isEqualTo(tree.find(Part.NO_ECC).isPresent());
        assertThat(name.ram().oversubscribed())
                .isEqualTo(tree.find(Part.RAM_OVERSUBSCRIBED).isPresent());
        Disk disk = name.disk();
        assertThat(disk != null).isEqualTo(tree.find(Part.DISK).isPresent());
        if (disk != null) {
            assertThat(disk.count()).isEqualTo(Math.max(1, number(tree, Part.DISK_COUNT)));
            assertThat(disk.size()).isEqualTo(number(tree, Part.DISK_SIZE));
            assertThat(disk.type() == null ? "" : String.valueOf(disk.type().letter()))
                    .isEqualTo(text(tree, Part.DISK_TYPE));
        }
        Hypervisor hypervisor = name.hypervisor();
        assertThat(hypervisor == null ? "" : hypervisor.code()).isEqualTo(text(tree, Part.HYPERVISOR));
        assertThat(name.hardwareVirtualization())
                .isEqualTo(tree.find(Part.HARDWARE_VIRTUALIZATION).isPresent());
        CpuBrand brand = name.cpuBrand();
        assertThat(brand != null).isEqualTo(tree.find(Part.CPU_BRAND).isPresent());
        if (brand != null) {
            assertThat(String.valueOf(brand.vendor().letter())).isEqualTo(text(tree, Part.CPU_VENDOR));
            assertThat(brand.generation()).isEqualTo(number(tree, Part.CPU_GENERATION));
            assertThat("h".repeat(brand.frequencyMarks())).isEqualTo(text(tree, Part.CPU_FREQUENCY));
        }
        Gpu gpu = name.gpu();
        assertThat(gpu != null).isEqualTo(tree.find(Part.GPU).isPresent());
        if (gpu != null) {
            assertThat(String.valueOf(gpu.access().letter())).isEqualTo(text(tree, Part.GPU_ACCESS));
            assertThat(String.valueOf(gpu.vendor().letter())).isEqualTo(text(tree, Part.GPU_VENDOR));
            assertThat(gpu.generation()).isEqualTo(text(tree, Part.GPU_GENERATION));
            assertThat(gpu.units()).isEqualTo(number(tree, Part.GPU_UNITS));
            assertThat("h".repeat(gpu.frequencyMarks())).isEqualTo(text(tree, Part.GPU_FREQUENCY));
            assertThat(gpu.videoMemory()).isEqualTo(number(tree, Part.GPU_MEMORY));
            assertThat("h".repeat(gpu.bandwidthMarks())).isEqualTo(text(tree, Part.GPU_BANDWIDTH));
        }
        assertThat(name.infiniband()).isEqualTo(tree.find(Part.INFINIBAND).isPresent());
    }

    /** The text of a part; empty if the name does not state it. */
    private static String text(FlavorTree tree, Part part) {
        Optional<FlavorTree> found = tree.find(part);
        return found.map(FlavorTree::text).orElse("");
    }

    /** The number of a part; 0 if the name does not state it. */
    private static int number(FlavorTree tree, Part part) {
        String text = text(tree, part);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static FlavorNaming naming(FlavorGrammar grammar) {
        return grammar == FlavorGrammar.V1 ? FlavorNaming.of(NamingStandard.V1) : FlavorNaming.STANDARD;
    }

    private static String toV1(String name) {
        return name.replace('-', ':').replace('_', '-').replace("SCS:", "SCS-");
    }
}
