package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every name and for every text. */
class FlavorNamePropertiesTest {
    private static final FlavorNaming V1 = FlavorNaming.of(NamingStandard.V1);
    private static final FlavorNaming OFFICIAL_V1 = FlavorNaming.officialParser(NamingStandard.V1);
    private static final FlavorNaming OFFICIAL_V3 = FlavorNaming.officialParser(NamingStandard.V3);
    private static final FlavorNaming CHECKER = FlavorNaming.officialChecker();
    private static final FlavorNaming FORMS = FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OFFICIAL_FORMS));
    private static final FlavorNaming FORMS_V1 = V1.tolerating(Set.of(Tolerance.OFFICIAL_FORMS));

    @Provide
    Arbitrary<FlavorName> names() {
        return Names.built();
    }

    @Provide
    Arbitrary<String> texts() {
        return Names.texts();
    }

    @Property
    void theOfficialParserTakesEveryNameWithoutAGpu(@ForAll("names") FlavorName name, @ForAll("texts") String text) {
        String withoutGpu = name.toBuilder().gpu(null).build().toString();
        assertThat(OFFICIAL_V3.isValid(withoutGpu)).isTrue();
        FlavorName read = FlavorName.tryParse(text).name();
        assertThat(read == null || read.gpu() != null || OFFICIAL_V3.isValid(text))
                .isTrue();
    }

    @Property
    void aBuiltNameReadsBackAsTheSameParts(@ForAll("names") FlavorName name) {
        for (FlavorNaming naming : List.of(FlavorNaming.STANDARD, FlavorNaming.STRICT, FlavorNaming.TOLERANT)) {
            FlavorParse parse = naming.tryParse(name.toString());
            assertThat(parse.orElseThrow()).isEqualTo(name).hasSameHashCodeAs(name);
            assertSameParts(parse.orElseThrow(), name);
            assertThat(parse.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
        assertThat(name.toBuilder().build()).isEqualTo(name);
        assertSameParts(name.toBuilder().build(), name);
    }

    @Property
    void bothSpellingsAreExact(@ForAll("names") FlavorName name) {
        FlavorName fromV1 = V1.parse(name.toV1());
        assertThat(fromV1).isEqualTo(name);
        assertSameParts(fromV1, name);
        assertThat(fromV1.toV1()).isEqualTo(name.toV1());
        assertThat(FlavorNaming.of(NamingStandard.V2).parse(name.toV2())).isEqualTo(name);
        assertThat(name.toString(NamingStandard.V1)).isEqualTo(name.toV1());
        assertThat(name.toString(NamingStandard.V2)).isEqualTo(name.toV2());
        assertThat(name.toString(NamingStandard.V3)).isEqualTo(name.toString());
    }

    @Property
    void theShortNameIsShorterAndStaysShort(@ForAll("names") FlavorName name) {
        FlavorName shortName = name.shortName();
        assertThat(shortName.shortName()).isEqualTo(shortName);
        assertThat(shortName.toString().length())
                .isLessThanOrEqualTo(name.toString().length());
        assertThat(FlavorNaming.STRICT.parse(shortName.toString())).isEqualTo(shortName);
        assertThat(shortName.cpu()).isEqualTo(name.cpu());
        assertThat(shortName.ram()).isEqualTo(name.ram());
        assertThat(shortName.disk()).isEqualTo(name.disk());
        assertThat(shortName.infiniband()).isEqualTo(name.infiniband());
        assertThat(shortName.hypervisor()).isEqualTo(name.hypervisor() == Hypervisor.KVM ? null : name.hypervisor());
    }

    @Property
    void aDescriptionIsOneSentence(@ForAll("names") FlavorName name) {
        for (Language language : Language.values()) {
            assertThat(name.describe(language)).endsWith(".").doesNotContain("null", "  ", " ,", "..");
        }
    }

    @Property
    void printingWhatWasReadIsAFixedPoint(@ForAll("texts") String text) {
        for (FlavorNaming naming : Names.POLICIES) {
            FlavorName name = naming.tryParse(text).name();
            if (name != null) {
                String printed = name.toString(naming.standard());
                boolean hasLeftTheText = naming.dialect().officialParser() && !naming.isValid(printed);
                if (!hasLeftTheText) {
                    assertThat(naming.parse(printed)).hasToString(name.toString());
                    assertThat(naming.parse(printed).toString(naming.standard()))
                            .isEqualTo(printed);
                }
            }
        }
        FlavorName name = FlavorNaming.STANDARD.tryParse(text).name();
        if (name != null) {
            assertThat(FlavorNaming.STRICT.parse(name.toString())).isEqualTo(name);
            assertThat(FlavorNaming.STRICT.isValid(text)).isEqualTo(text.equals(name.toString()));
        }
    }

    @Property
    void policiesNest(@ForAll("texts") String text) {
        FlavorName standard = FlavorNaming.STANDARD.tryParse(text).name();
        FlavorName strict = FlavorNaming.STRICT.tryParse(text).name();
        if (standard != null) {
            assertThat(FlavorNaming.TOLERANT.parse(text)).isEqualTo(standard);
            assertThat(FlavorNaming.of(NamingStandard.V2).parse(text)).isEqualTo(standard);
        }
        if (strict != null) {
            assertThat(strict).isEqualTo(standard);
        }
        if (V1.isValid(text)) {
            assertThat(FlavorNaming.TOLERANT.parse(text)).isEqualTo(V1.parse(text));
        }
        assertThat(CHECKER.isValid(text)).isEqualTo(OFFICIAL_V3.isValid(text) || OFFICIAL_V1.isValid(text));
    }

    @Property
    void withoutGpuTheOfficialParserTakesTheTextAndItsOwnForms(@ForAll("texts") String text) {
        FlavorName name = FORMS.tryParse(text).name();
        if (name != null && name.gpu() == null) {
            assertThat(OFFICIAL_V3.parse(text)).isEqualTo(name);
        }
        FlavorName nameV1 = FORMS_V1.tryParse(text).name();
        if (nameV1 != null && nameV1.gpu() == null) {
            assertThat(OFFICIAL_V1.isValid(text)).isEqualTo(nameV1.hypervisor() != Hypervisor.CLOUD_HYPERVISOR);
        }
        if (text.length() <= FlavorNaming.MAX_LENGTH && !hasLongNumber(text)) {
            assertThat(FORMS.isValid(text) || !OFFICIAL_V3.isValid(text)).isTrue();
            assertThat(FORMS_V1.isValid(text) || !OFFICIAL_V1.isValid(text)).isTrue();
        }
    }

    @Property
    void everyTextIsJudgedAndExplained(@ForAll("texts") String text) {
        for (FlavorNaming naming : Names.POLICIES) {
            FlavorParse parse = naming.tryParse(text);
            assertThat(naming.isValid(text)).isEqualTo(parse.isValid());
            assertThat(naming.isValid(CharBuffer.wrap(text))).isEqualTo(parse.isValid());
            assertThat(parse.spelling()).isSameAs(text);
            assertThat(parse.name() != null).isEqualTo(parse.isValid());
            assertThat(parse.syntax() != null).isEqualTo(parse.isValid());
            assertThat(parse.verdict() == FlavorParse.Verdict.NOT_SCS).isEqualTo(!text.startsWith("SCS-"));
            assertThat(parse.findings()).isSameAs(parse.findings());
            boolean error = parse.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(error).isEqualTo(parse.verdict() == FlavorParse.Verdict.INVALID);
            if (parse.isValid()) {
                assertThat(naming.parse(text)).isEqualTo(parse.name());
            } else {
                assertThatThrownBy(() -> naming.parse(text))
                        .isInstanceOfSatisfying(
                                FlavorNameException.class,
                                thrown -> assertThat(thrown.findings()).isEqualTo(parse.findings()));
            }
            assertWellFormed(parse.findings(), text);
            for (Finding finding : parse.findings()) {
                String suggestion = finding.suggestion();
                assertThat(suggestion == null || naming.isValid(suggestion))
                        .as("%s suggests %s for %s", naming, suggestion, text)
                        .isTrue();
                assertThat(suggestion).isNotEqualTo(text);
            }
        }
    }

    @Property
    void everyPrefixCanBeAskedFor(@ForAll("texts") String text) {
        for (FlavorNaming naming : Names.POLICIES) {
            assertThat(naming.complete(text)).isUnmodifiable().doesNotHaveDuplicates();
        }
    }

    private static void assertWellFormed(List<Finding> findings, String text) {
        int last = 0;
        for (Finding finding : findings) {
            Location.Range range = assertRange(finding, text);
            assertThat(range.start()).isGreaterThanOrEqualTo(last);
            last = range.start();
            assertPlain(finding);
            assertThat(finding.subject()).isSameAs(text);
            assertThat(finding.violates()).isEqualTo(finding.severity() == Severity.ERROR);
        }
    }

    private static Location.Range assertRange(Finding finding, String text) {
        assertThat(finding.location()).isInstanceOf(Location.Range.class);
        Location.Range range = (Location.Range) finding.location();
        assertThat(range.end()).isLessThanOrEqualTo(text.length());
        return range;
    }

    /** Nothing from the text stands in a message that could harm a terminal. */
    private static void assertPlain(Finding finding) {
        for (String argument : finding.message().arguments()) {
            assertThat(argument).matches("[ -~]*");
        }
        for (String expected : finding.expected()) {
            assertThat(expected).matches("[ -~]+");
        }
        String suggestion = finding.suggestion();
        assertThat(suggestion == null ? "" : suggestion).matches("[ -~]*");
    }

    private static void assertSameParts(FlavorName one, FlavorName other) {
        assertThat(one.cpu()).isEqualTo(other.cpu());
        assertThat(one.ram()).isEqualTo(other.ram());
        assertThat(one.disk()).isEqualTo(other.disk());
        assertThat(one.hypervisor()).isEqualTo(other.hypervisor());
        assertThat(one.hardwareVirtualization()).isEqualTo(other.hardwareVirtualization());
        assertThat(one.cpuBrand()).isEqualTo(other.cpuBrand());
        assertThat(one.gpu()).isEqualTo(other.gpu());
        assertThat(one.infiniband()).isEqualTo(other.infiniband());
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
            if (digits > 9) {
                return true;
            }
        }
        return false;
    }
}
