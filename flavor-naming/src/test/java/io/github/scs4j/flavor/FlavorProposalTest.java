package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlavorProposalTest {
    private static final List<String> VCPUS = List.of("vCPU", "CPUs", "cores", "Kerne", "threads", "dedicated cores");
    private static final List<String> RAM_WORDS = List.of("", " RAM", " memory", " Speicher");
    private static final List<String> DISKS = List.of(" SSD", " NVMe", " HDD", " network disk", " Platte");
    private static final List<String> SEPARATORS = List.of(", ", "; ", " + ", "\n");
    private static final List<String> ON_RAM = List.of("no ECC", "without ECC", "non-ECC", "ohne ECC", "kein ECC");
    private static final List<String> ON_CPU = List.of("insecure", "unsicher", "nicht sicher");
    private static final List<String> ON_BOTH =
            List.of("oversubscribed", "overcommitted", "überbucht", "u\u0308berbucht");
    private static final List<String> HEAVY = List.of("heavily oversubscribed", "stark überbucht", "crowded");
    private static final List<String> BRANDS =
            List.of("Intel", "AMD EPYC Milan", "Zen-4", "Ice Lake", "AmpereOne", "3.3 GHz");
    private static final List<String> EXTRAS =
            List.of("no Infiniband", "ohne GPU", "not nested", "kein KVM", "schöne Überraschung", "100 Gbit", "1 GPU");

    @Test
    void showsNothingInvisibleFromTheRequirements() {
        FlavorProposal proposal =
                FlavorProposal.of("2.5\u0007 vCPU, 3.2\u001b GiB, 1.5\u202e GB SSD, Intel \ud800 2 GHz");
        assertThat(proposal.name()).hasToString("SCS-2V-3-1s_i");
        assertThat(proposal.findings())
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "'2.5U+0007 vCPU' is written as '2': a name may understate, never overstate",
                        "'3.2U+001B GiB' is written as '3': a name may understate, never overstate",
                        "'1.5U+202E GB SSD' is written as '1': a name may understate, never overstate",
                        "a flavor name cannot express 'U+202E'",
                        "a flavor name cannot express 'U+D800'",
                        "a flavor name cannot express '2 GHz'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "schöne Überraschung|schöne Überraschung",
                "scho\u0308n|scho\u0308n",
                "日本 Ελλάδα|日本 Ελλάδα",
                "\ud83d\ude80x|\ud83d\ude80x",
                "\u0308x|U+0308x",
                "e\ufe0f|eU+FE0F",
                "a\u00a0b|aU+00A0b",
                "a\u200bb|aU+200Bb",
                "a\u2028b|aU+2028b",
                "a\ue000b|aU+E000b",
                "a\u3164b|aU+3164b",
                "a\udbff\udffdb|aU+10FFFDb",
                "a\u0301\u0302|a\u0301\u0302",
                "1\u0301|1U+0301",
                " \u0301| U+0301",
                "\u3164\u0301|U+3164U+0301",
                "a\u200b\u0301|aU+200BU+0301",
                "a\u034f|aU+034F",
                "\u115f\u1160|U+115FU+1160",
                "a\u17b4\u17b5|aU+17B4U+17B5",
                "a\u180a|a\u180a",
                "a\u180b|aU+180B",
                "a\u180d|aU+180D",
                "a\u180f|aU+180F",
                "a\u1810|a\u1810",
                "a\u2800|aU+2800",
                "a\ufe00|aU+FE00",
                "a\ufe10|a\ufe10",
                "a\uffa0|aU+FFA0",
                "a\udb40\udd00|aU+E0100",
                "a\udb40\uddef|aU+E01EF",
            })
    void showsWhatIsVisible(String text, String shown) {
        assertThat(Visible.text(text)).isEqualTo(shown);
    }

    @Test
    void messagesHaveTheWordsAsArguments() {
        Finding finding = FlavorProposal.of("4 vCPU, 15.7 GiB").findings().get(0);
        assertThat(finding.message().arguments()).containsExactly("15.7 GiB", "15.5");
        assertThat(finding.message().text(Language.GERMAN))
                .isEqualTo("'15.7 GiB' steht im Namen als '15.5': ein Name darf untertreiben, nie übertreiben");
        finding = FlavorProposal.of("4 vCPU").findings().get(0);
        assertThat(finding.message().text(Language.GERMAN)).isEqualTo("die RAM-Größe fehlt");
    }

    static Stream<Arguments> proposals() {
        return Table.rows("/proposals.tsv");
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void proposes(String requirements, String name, String findings) {
        FlavorProposal proposal = FlavorProposal.of(requirements);
        assertThat(proposal.name() == null ? "" : proposal.name().toString()).isEqualTo(name);
        StringBuilder found = new StringBuilder();
        for (Finding finding : proposal.findings()) {
            Location.Range place = (Location.Range) finding.location();
            found.append(found.length() == 0 ? "" : " / ")
                    .append(finding.severity() == Severity.WARNING ? "" : finding.severity() + " ")
                    .append(place.start() + ".." + place.end() + " " + finding.message());
            assertThat(finding.rule().id()).isEqualTo("flavor.requirement");
            assertThat(finding.rule().testcase()).isNull();
            assertThat(finding.subject()).isEqualTo(requirements);
        }
        assertThat(found).hasToString(findings);
    }

    /** Qualifier, and what it makes of {@code 4C} and {@code 16} alone, beside the vCPUs, beside the RAM. */
    static Stream<Arguments> qualifiers() {
        List<Arguments> cases = new ArrayList<>();
        for (String row : List.of(
                "no ECC|SCS-4C-16u|SCS-4C-16u|SCS-4C-16u",
                "non-ECC|SCS-4C-16u|SCS-4C-16u|SCS-4C-16u",
                "ohne ECC|SCS-4C-16u|SCS-4C-16u|SCS-4C-16u",
                "insecure|SCS-4Ci-16|SCS-4Ci-16|SCS-4Ci-16",
                "not secure|SCS-4Ci-16|SCS-4Ci-16|SCS-4Ci-16",
                "unsicher|SCS-4Ci-16|SCS-4Ci-16|SCS-4Ci-16",
                "crowded|SCS-4L-16|SCS-4L-16|SCS-4L-16",
                "heavily|SCS-4L-16|SCS-4L-16|SCS-4L-16",
                "oversubscribed|SCS-4V-16o|SCS-4V-16|SCS-4C-16o",
                "überbucht|SCS-4V-16o|SCS-4V-16|SCS-4C-16o",
                "heavily oversubscribed|SCS-4L-16o|SCS-4L-16|SCS-4C-16o",
                "heavily-oversubscribed|SCS-4L-16o|SCS-4L-16|SCS-4C-16o",
                "stark überbucht|SCS-4L-16o|SCS-4L-16|SCS-4C-16o",
                "oversubscribed RAM|SCS-4C-16o|SCS-4C-16o|SCS-4C-16o",
                "überbuchter Speicher|SCS-4C-16o|SCS-4C-16o|SCS-4C-16o",
                "oversubscribed vCPUs|SCS-4V-16|SCS-4V-16|SCS-4V-16",
                "überbuchte vCPUs|SCS-4V-16|SCS-4V-16|SCS-4V-16",
                "shared|SCS-4V-16|SCS-4V-16|SCS-4C-16o",
                "geteilt|SCS-4V-16|SCS-4V-16|SCS-4C-16o",
                "not dedicated|SCS-4V-16|SCS-4V-16|SCS-4C-16o")) {
            String[] cells = row.split("\\|", -1);
            for (int order = 0; order < 3; order++) {
                String[] alone = {"4 cores", "16 GiB", "10 GB SSD"};
                cases.add(Arguments.of(inserted(cells[0], order, alone), cells[1] + "-10s"));
            }
            boolean noun = cells[0].endsWith("RAM") || cells[0].endsWith("vCPUs") || cells[0].endsWith("Speicher");
            if (!noun) {
                cases.add(Arguments.of("4 cores " + cells[0] + ", 16 GiB, 10 GB SSD", cells[2] + "-10s"));
                cases.add(Arguments.of("10 GB SSD, 16 GiB, " + cells[0] + " 4 cores", cells[2] + "-10s"));
                cases.add(Arguments.of("4 " + cells[0] + " cores, 16 GiB, 10 GB SSD", cells[2] + "-10s"));
                cases.add(Arguments.of("4 cores, 16 GiB " + cells[0] + ", 10 GB SSD", cells[3] + "-10s"));
                cases.add(Arguments.of(cells[0] + " 16 GiB RAM, 10 GB SSD, 4 cores", cells[3] + "-10s"));
            }
        }
        return cases.stream();
    }

    private static String inserted(String qualifier, int at, String[] clauses) {
        List<String> all = new ArrayList<>(List.of(clauses));
        all.add(at, qualifier);
        return String.join(", ", all);
    }

    @ParameterizedTest
    @MethodSource("qualifiers")
    void appliesEveryQualifierWhereverItStands(String requirements, String name) {
        FlavorProposal proposal = FlavorProposal.of(requirements);
        assertThat(proposal.name()).hasToString(name);
        assertThat(proposal.findings())
                .extracting(finding -> finding.message().key())
                .isSubsetOf("flavor.requirement-oversubscribed", "flavor.requirement-dedicated");
    }

    @Test
    void longRequirementsAreNotRead() {
        String words = "2 vCPU, 4 GiB, " + "1 GB ".repeat(FlavorProposal.MAX_LENGTH / 5);
        assertThat(FlavorProposal.of(words.substring(0, FlavorProposal.MAX_LENGTH))
                        .name())
                .hasToString("SCS-2V-4-1");
        FlavorProposal proposal = FlavorProposal.of(words.substring(0, FlavorProposal.MAX_LENGTH + 1));
        assertThat(proposal.name()).isNull();
        assertThat(proposal.findings()).hasSize(1);
        assertThat(proposal.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(proposal.findings().get(0).location()).isEqualTo(new Location.Range(4096, 4097));
        assertThat(proposal.findings().get(0).message())
                .hasToString("requirements have at most 4096 characters; these have 4097");
    }

    @Provide
    Arbitrary<Required> required() {
        return Arbitraries.randomValue(Required::new);
    }

    @Property
    void aNameNeverPromisesMoreThanRequired(@ForAll("required") Required required) {
        FlavorProposal proposal = FlavorProposal.of(required.text);
        FlavorName name = proposal.name();
        assertThat(name).as("%s: %s", required.text, proposal.findings()).isNotNull();
        assertThat(name.cpu().count() * 1000L).isLessThanOrEqualTo(required.cpus);
        assertThat(name.cpu().type()).as(required.text).isGreaterThanOrEqualTo(required.type);
        assertThat(name.cpu().insecure()).as(required.text).isEqualTo(required.insecure);
        assertThat(name.ram().mebibytes() * 1000L).as(required.text).isLessThanOrEqualTo(required.mebibytes);
        assertThat(name.ram().noEcc()).as(required.text).isEqualTo(required.noEcc);
        assertThat(name.ram().oversubscribed()).as(required.text).isEqualTo(required.oversubscribed);
        long disk = name.disk() == null ? 0 : name.disk().size();
        assertThat(disk * 1000).as(required.text).isLessThanOrEqualTo(required.gigabytes);
        assertThat(name.cpuBrand() == null || required.text.contains(required.brand))
                .isTrue();
        int marks = name.cpuBrand() == null ? 0 : name.cpuBrand().frequencyMarks();
        assertThat(marks).isLessThanOrEqualTo(required.text.contains("3.3 GHz") ? 2 : 0);
        assertThat(name.infiniband() || name.hardwareVirtualization()).isFalse();
        assertThat(name.gpu()).isNull();
        assertThat(name.hypervisor()).isNull();
    }

    @Provide
    Arbitrary<String> requirements() {
        return Names.requirements();
    }

    @Property
    void everyRequirementIsAnswered(@ForAll("requirements") String text) {
        FlavorProposal proposal = FlavorProposal.of(text);
        FlavorName name = proposal.name();
        if (name != null) {
            assertThat(FlavorNaming.STRICT.parse(name.toString())).isEqualTo(name);
        }
        boolean error = proposal.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(error).isEqualTo(name == null);
        int last = 0;
        for (Finding finding : proposal.findings()) {
            Location.Range range = (Location.Range) finding.location();
            assertThat(range.start()).isBetween(last, text.length());
            assertThat(range.end()).isLessThanOrEqualTo(text.length());
            last = range.start();
            assertThat(finding.message().toString())
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
        }
    }

    /** Requirements and what they promise at most; numbers in thousandths. */
    private static final class Required {
        final long cpus;
        final CpuType type;
        final boolean insecure;
        final long mebibytes;
        final boolean noEcc;
        final boolean oversubscribed;
        final long gigabytes;
        final String brand;
        final String text;

        Required(Random random) {
            List<String> clauses = new ArrayList<>();
            cpus = 1000L + random.nextInt(64_000);
            String word = pick(random, VCPUS);
            clauses.add(decimal(cpus) + " " + word);
            long ram = 1000L + random.nextInt(64_000);
            mebibytes = ram * 1024;
            clauses.add(decimal(ram) + " GiB" + pick(random, RAM_WORDS));
            boolean hasDisk = random.nextBoolean();
            gigabytes = hasDisk ? 1000L + random.nextInt(500_000) : 0;
            if (hasDisk) {
                clauses.add(decimal(gigabytes) + " GB" + pick(random, DISKS));
            }
            insecure = random.nextInt(3) == 0;
            noEcc = random.nextInt(3) == 0;
            oversubscribed = random.nextInt(3) == 0;
            boolean heavily = random.nextInt(4) == 0;
            String heavy = pick(random, HEAVY);
            add(clauses, random, insecure, pick(random, ON_CPU));
            add(clauses, random, noEcc, pick(random, ON_RAM));
            if (oversubscribed) {
                clauses.add(pick(random, ON_BOTH));
            }
            if (heavily) {
                clauses.set(0, random.nextBoolean() ? heavy + " " + clauses.get(0) : clauses.get(0) + " " + heavy);
            }
            CpuType asked = word.equals("vCPU") || word.equals("CPUs")
                    ? CpuType.SHARED_CORE
                    : word.equals("threads") ? CpuType.DEDICATED_THREAD : CpuType.DEDICATED_CORE;
            type = heavily ? CpuType.CROWDED_CORE : oversubscribed ? CpuType.SHARED_CORE : asked;
            brand = pick(random, BRANDS);
            clauses.add(brand);
            clauses.add(pick(random, EXTRAS));
            Collections.shuffle(clauses, random);
            StringBuilder joined = new StringBuilder();
            for (String clause : clauses) {
                joined.append(joined.length() == 0 ? "" : pick(random, SEPARATORS))
                        .append(clause);
            }
            text = joined.toString();
        }

        /** Adds a qualifier as a clause of its own or to any other. */
        private static void add(List<String> clauses, Random random, boolean wanted, String qualifier) {
            int at = random.nextInt(clauses.size() + 1);
            if (wanted && at == clauses.size()) {
                clauses.add(qualifier);
            } else if (wanted) {
                boolean before = random.nextBoolean();
                clauses.set(at, before ? qualifier + " " + clauses.get(at) : clauses.get(at) + " " + qualifier);
            }
        }

        private static String pick(Random random, List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private static String decimal(long thousandths) {
            String fraction = Long.toString(1000 + thousandths % 1000).substring(1);
            return thousandths / 1000 + (thousandths % 1000 == 0 ? "" : "." + fraction);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
