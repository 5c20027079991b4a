package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real names with the verdicts that the official parsers gave them. The corpus is not part of the project; without it the
 * tests are skipped, unless SCS4J_CORPUS says where it is.
 */
class CorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path NAMES =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("flavors/real-names.tsv");

    record Row(String name, String v1, String v3, String canonical) {}

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(NAMES), "no corpus beside the project");
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(NAMES)) {
            String[] cells = line.split("\t", -1);
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3]));
        }
        assertThat(rows.remove(0)).isEqualTo(new Row("name", "checker_v1", "checker_v3", "canonical"));
        return rows.stream();
    }

    @Test
    void isLarge() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void officialVerdicts(Row row) {
        assertVerdict(FlavorNaming.officialParser(NamingStandard.V1), row.name(), row.v1());
        assertVerdict(FlavorNaming.officialParser(NamingStandard.V3), row.name(), row.v3());
        boolean either = row.v1().equals("ok") || row.v3().equals("ok");
        assertThat(FlavorNaming.officialChecker().isValid(row.name())).isEqualTo(either);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void canonicalTexts(Row row) {
        FlavorName name = FlavorNaming.officialParser(NamingStandard.V3)
                .tryParse(row.name())
                .name();
        assertThat(name == null ? "" : name.toString()).isEqualTo(row.canonical());
        FlavorName older = FlavorNaming.officialParser(NamingStandard.V1)
                .tryParse(row.name())
                .name();
        if (older != null) {
            assertThat(older.toV1()).isEqualTo(row.name());
            assertThat(FlavorName.parse(older.toV2())).isEqualTo(older);
        }
    }

    private static void assertVerdict(FlavorNaming naming, String name, String verdict) {
        FlavorParse.Verdict expected = FlavorParse.Verdict.INVALID;
        if (verdict.equals("ok")) {
            expected = FlavorParse.Verdict.VALID;
        } else if (!name.startsWith("SCS-")) {
            expected = FlavorParse.Verdict.NOT_SCS;
        }
        assertThat(naming.tryParse(name).verdict()).as("%s by %s", name, naming).isEqualTo(expected);
    }
}
