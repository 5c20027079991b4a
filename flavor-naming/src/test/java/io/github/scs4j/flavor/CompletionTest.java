package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    /** Offers no point for {@code .5} and no x for {@code x10}: a form that is merely tolerated is nothing to begin. */
    private static final FlavorNaming NOT_OLDER =
            FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.UNKNOWN_GENERATIONS, Tolerance.OFFICIAL_FORMS));

    private static final FlavorNaming STRICT_FORMS = FlavorNaming.STRICT.tolerating(Set.of(Tolerance.OFFICIAL_FORMS));

    private static final List<FlavorNaming> OFFICIAL =
            List.of(FlavorNaming.officialParser(NamingStandard.V1), FlavorNaming.officialParser(NamingStandard.V3));

    private static final List<FlavorNaming> POLICIES = List.of(
            FlavorNaming.STANDARD,
            FlavorNaming.STRICT,
            FlavorNaming.of(NamingStandard.V1),
            NOT_OLDER,
            STRICT_FORMS,
            OFFICIAL.get(0),
            OFFICIAL.get(1));

    private static final String CHARACTERS = "SC-:_.0123456789TVLiuoxnhspkvmcyewbzarGgNAIlft ,";

    /** After one more character, every live prefix is a name with one of these behind it. */
    private static final List<String> CONTINUATIONS = List.of(
            "", "1", "5", "9", ".5", "V-1", "V:1", "1V-1", "1V:1", "-1", ":1", "N", "ib", "b", "wv", "vm", "v", "m",
            "CS-1V-1", "CS-1V:1", "S-1V-1", "S-1V:1", "hy", "y", "en", "n", "mw", "w", "yv", "ms", "s", "0.5");

    @Provide
    Arbitrary<String> prefixes() {
        Arbitrary<String> texts = Arbitraries.oneOf(List.of(Names.spelled(), Names.texts()));
        return Combinators.combine(texts, Arbitraries.integers().between(0, 60))
                .as((text, length) -> text.substring(0, Math.min(text.length(), length)));
    }

    /** The official parser knows 0.4 and 0.5, 1 and 1.1, but nothing that begins with 0.4. */
    @ParameterizedTest
    @CsvSource({"SCS-1V-1_GA0.4, 0, false", "SCS-1V-1_GA0, ., true", "SCS-1V-1_GA0.4, h, true", "SCS-1V-1_GA1, ., true"
    })
    void goesOnWithAKnownGenerationOnly(String prefix, char next, boolean offered) {
        assertThat(OFFICIAL.get(1).complete(prefix).stream().anyMatch(completion -> startsWith(completion, next)))
                .as("%s after %s", next, prefix)
                .isEqualTo(offered);
    }

    @Property
    void equalsBruteForce(@ForAll("prefixes") String prefix) {
        for (FlavorNaming naming : POLICIES) {
            List<Completion> completions = naming.complete(prefix);
            boolean end = completions.stream().anyMatch(Completion::isEnd);
            assertThat(end).isEqualTo(naming.isValid(prefix));
            for (int i = 0; i < CHARACTERS.length(); i++) {
                char next = CHARACTERS.charAt(i);
                boolean offered = completions.stream().anyMatch(completion -> startsWith(completion, next));
                if (hasName(canonicalOrText(naming), prefix + next) && hasName(naming, prefix + next)) {
                    assertThat(offered)
                            .as("%s after %s by %s", next, prefix, naming)
                            .isTrue();
                }
            }
            for (Completion completion : completions) {
                assertThat(completion.isEnd() || hasName(naming, prefix, completion))
                        .as("%s after %s by %s", completion, prefix, naming)
                        .isTrue();
            }
        }
    }

    @Property
    void everyCompletionSaysWhatItMeans(@ForAll("prefixes") String prefix) {
        for (FlavorNaming naming : Names.POLICIES) {
            for (Completion completion : naming.complete(prefix)) {
                for (Language language : Language.values()) {
                    assertThat(completion.meaning(language)).isNotBlank();
                }
                assertThat(completion).hasToString(completion.text() + " " + completion.meaning(Language.ENGLISH));
                assertThat(completion.isLiteral()).isEqualTo(!completion.text().startsWith("<"));
                assertThat(completion.isEnd()).isEqualTo(completion.text().equals("<end>"));
            }
        }
    }

    /** The policy whose names are all offered. */
    private static FlavorNaming canonicalOrText(FlavorNaming naming) {
        boolean strict = naming.dialect().canonicalOnly();
        return strict ? FlavorNaming.STRICT : FlavorNaming.of(naming.standard());
    }

    private static boolean startsWith(Completion completion, char next) {
        return switch (completion.text()) {
            case "<digit>" -> next >= '0' && next <= '9';
            case "<letter>" -> next >= 'a' && next <= 'z';
            case "<end>" -> false;
            default -> completion.text().charAt(0) == next;
        };
    }

    private static boolean hasName(FlavorNaming naming, String prefix, Completion completion) {
        if (completion.isLiteral()) {
            return hasName(naming, prefix + completion.text());
        }
        for (int i = 0; i < CHARACTERS.length(); i++) {
            if (startsWith(completion, CHARACTERS.charAt(i)) && hasName(naming, prefix + CHARACTERS.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(FlavorNaming naming, String text) {
        return CONTINUATIONS.stream().anyMatch(continuation -> naming.isValid(text + continuation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "none",
            value = {
                "S CS-",
                "SCS -",
                "SCS- <digit>",
                "SCS-0 <digit>",
                "SCS-4 <digit>,C,T,V,L",
                "SCS-4V i,-",
                "SCS-4Vi -",
                "SCS-4V- <digit>",
                "SCS-4V-0 <digit>,.",
                "SCS-4V-0. <digit>",
                "SCS-4V-0.0 none",
                "SCS-4V-0.5 <digit>,u,o,-,_,<end>",
                "SCS-4V-16 <digit>,.,u,o,-,_,<end>",
                "SCS-4V-16u o,-,_,<end>",
                "SCS-4V-16uo -,_,<end>",
                "SCS-4V-16- <digit>,n,h,s,p,_,<end>",
                "SCS-4V-16-0 <digit>",
                "SCS-4V-16-3 <digit>,x,n,h,s,p,_,<end>",
                "SCS-4V-16-3x <digit>,n,h,s,p,_,<end>",
                "SCS-4V-16-3x1 <digit>,n,h,s,p,_,<end>",
                "SCS-4V-16-s _,<end>",
                "SCS-4V-16_ kvm,chy,xen,vmw,hyv,bms,hwv,i,z,a,r,G,g,ib",
                "SCS-4V-16_h yv,wv",
                "SCS-4V-16_hw v",
                "SCS-4V-16_kvm _,<end>",
                "SCS-4V-16_kvm_ hwv,i,z,a,r,G,g,ib",
                "SCS-4V-16_hwv_ i,z,a,r,G,g,ib",
                "SCS-4V-16_i _,<digit>,h,b,<end>",
                "SCS-4V-16_i_i b",
                "SCS-4V-16_i0 _,<digit>,h,<end>",
                "SCS-4V-16_i3 _,h,<end>",
                "SCS-4V-16_i7 none",
                "SCS-4V-16_zhh _,h,<end>",
                "SCS-4V-16_zhhh _,<end>",
                "SCS-4V-16_r _,h,<digit>,<end>",
                "SCS-4V-16_z_ G,g,ib",
                "SCS-4V-16_G N,A,I",
                "SCS-4V-16_GN _,<letter>,-,h,<end>",
                "SCS-4V-16_GA _,<digit>,-,h,<end>",
                "SCS-4V-16_GA3 _,<digit>,.,-,h,<end>",
                "SCS-4V-16_GA3. <digit>",
                "SCS-4V-16_GA3.1 _,<digit>,-,h,<end>",
                "SCS-4V-16_GNa- <digit>",
                "SCS-4V-16_GNa-1 _,<digit>,h,-,<end>",
                "SCS-4V-16_GNa-1hh _,-,<end>",
                "SCS-4V-16_GN-1 _,<digit>,h,<end>",
                "SCS-4V-16_GNa-1- <digit>",
                "SCS-4V-16_GNa-1-6 _,<digit>,h,<end>",
                "SCS-4V-16_GNa-1-6h _,<end>",
                "SCS-4V-16_GNa_ ib",
                "SCS-4V-16_ib <end>",
                "SCS-4V-16_ib_ none",
                "SCS-2147483648 none",
                "scs none",
                "SCS_ none",
                "SCS-4V:16 none",
            })
    void byTheStandard(String prefix, String expected) {
        List<String> texts = new ArrayList<>();
        for (Completion completion : FlavorNaming.STANDARD.complete(prefix)) {
            texts.add(completion.text());
        }
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(",", -1));
        assertThat(texts).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void beginsWithThePrefix() {
        assertThat(FlavorNaming.STANDARD.complete(""))
                .extracting(Completion::text)
                .containsExactly("SCS-");
    }

    @Test
    void theOrderIsThatOfTheGrammar() {
        assertThat(FlavorNaming.STANDARD.complete("SCS-4V-16"))
                .extracting(completion -> completion.text() + " = " + completion.meaning(Language.GERMAN))
                .containsExactly(
                        "<digit> = RAM in GiB",
                        ". = ein halbes GiB (.5)",
                        "u = RAM ohne ECC",
                        "o = RAM überbucht",
                        "- = danach die Root-Disk; allein wählt die Cloud Größe und Typ",
                        "_ = danach eine Erweiterung",
                        "<end> = Ende des Namens");
    }

    @Test
    void olderVersionsHaveTheirDelimiters() {
        assertThat(FlavorNaming.of(NamingStandard.V1).complete("SCS-4V:16:1"))
                .extracting(Completion::text)
                .containsExactly("<digit>", "x", "n", "h", "s", "p", "-", "<end>");
        assertThat(FlavorNaming.TOLERANT.complete("SCS-4V:")).isEmpty();
    }

    @Test
    void aNameIsNotCompletedBeyondItsLength() {
        String prefix = "SCS-1V-" + "0".repeat(FlavorNaming.MAX_LENGTH - 9) + "1";
        assertThat(prefix).hasSize(FlavorNaming.MAX_LENGTH - 1);
        assertThat(FlavorNaming.STANDARD.complete(prefix))
                .extracting(Completion::text)
                .containsExactly("<digit>", ".", "u", "o", "-", "_", "<end>");
        assertThat(FlavorNaming.STANDARD.complete(prefix + "2"))
                .extracting(Completion::text)
                .containsExactly("<end>");
        assertThat(FlavorNaming.STANDARD.complete(prefix + "22")).isEmpty();
        assertThat(FlavorNaming.STANDARD.complete(prefix.substring(2) + "_")).isEmpty();
    }

    @Test
    void theStrictPolicyOffersOnlyCanonicalSpellings() {
        assertThat(FlavorNaming.STRICT.complete("SCS-0")).isEmpty();
        assertThat(FlavorNaming.STRICT.complete("SCS-1V-0"))
                .extracting(Completion::text)
                .containsExactly(".");
        assertThat(FlavorNaming.STRICT.complete("SCS-1V-1.5"))
                .extracting(Completion::text)
                .doesNotContain("<digit>");
        assertThat(FlavorNaming.STRICT.complete("SCS-1V-1-1"))
                .extracting(Completion::text)
                .doesNotContain("x");
    }

    @Test
    void theOfficialParserKeepsInfinibandFromAGpuWithoutUnits() {
        FlavorNaming official = FlavorNaming.officialChecker();
        assertThat(official.complete("SCS-1V-1_GNa"))
                .extracting(Completion::text)
                .containsExactly("-", "h", "<end>");
        assertThat(official.complete("SCS-1V-1_chy"))
                .extracting(Completion::text)
                .containsExactly("_", "<end>");
        assertThat(FlavorNaming.officialParser(NamingStandard.V1).complete("SCS-1V:1-c"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "none",
            value = {
                "SCS-1V-1_GNr none",
                "SCS-1V-1_GNb -,h,<end>",
                "SCS-1V-1_GA3 .,-,h,<end>",
                "SCS-1V-1_GA3. <digit>",
                "SCS-1V-1_GA3.1 -,h,<end>",
                "SCS-1V-1_GA3.2 none",
                "SCS-1V-1_GA5 .",
                "SCS-1V-1_GA6 none",
                "SCS-1V-1_GI0 .",
                "SCS-1V-1_GI0.9 <digit>,-,h,<end>",
                "SCS-1V-1_GI12 none",
                "SCS-1V-0. <digit>",
                "SCS-1V-1. <digit>,u,o,-,_,<end>"
            })
    void byTheOfficialParser(String prefix, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(",", -1));
        for (FlavorNaming naming : List.of(OFFICIAL.get(1), FlavorNaming.officialChecker())) {
            assertThat(naming.complete(prefix))
                    .extracting(Completion::text)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void halfAGibibyteCanFollowAPointUnderEveryPolicy() {
        for (FlavorNaming naming : List.of(FlavorNaming.TOLERANT, STRICT_FORMS, OFFICIAL.get(1))) {
            assertThat(naming.complete("SCS-1V-0")).extracting(Completion::text).contains(".");
            assertThat(naming.complete("SCS-1V-0."))
                    .extracting(Completion::text)
                    .contains("<digit>");
            assertThat(naming.complete("SCS-1V-16"))
                    .extracting(Completion::text)
                    .contains(".");
            assertThat(naming.complete("SCS-1V-16."))
                    .extracting(Completion::text)
                    .contains("<digit>");
        }
    }

    @Test
    void equalCompletionsAreEqual() {
        List<Completion> one = FlavorNaming.STANDARD.complete("SCS-4V-16_");
        List<Completion> other = FlavorNaming.of(NamingStandard.V2).complete("SCS-1C-1_");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).doesNotHaveDuplicates();
        assertThat(one.get(0)).isNotEqualTo("kvm");
        assertThat(one.stream().map(Completion::hashCode).distinct()).hasSizeGreaterThan(10);
        Completion count = FlavorNaming.STANDARD.complete("SCS-").get(0);
        Completion ram = FlavorNaming.STANDARD.complete("SCS-4V-").get(0);
        assertThat(count.text()).isEqualTo(ram.text());
        assertThat(count).isNotEqualTo(ram);
    }
}
