package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PageTest {
    private static final String TABLE = """
            <!-- table
            unit: ns
            baseline: Names.scan
            bytes: true
            chart: names
            title: Names <in> scans
            rows:
              - [Names.scan, "scan"]
              - [Names.parse, "`parse`"]
              - [Names.absent, "absent"]
            -->
            """;

    @Test
    void keepsTheTextAndItsComments() {
        String text = "# Title\n\n<!-- a comment -->\nProse.\n";
        assertThat(Page.of(text, Vectors.measured()).markdown()).isEqualTo(text);
    }

    @Test
    void makesATableWithRatiosAndBytes() {
        assertThat(Page.of(TABLE, Vectors.measured()).markdown()).isEqualTo("""
                        | | JDK 17, ns | ratio | B/op | JDK 25, ns | ratio | B/op |
                        |---|---|---|---|---|---|---|
                        | scan | 10.0 ± 1.0 | 1.00 | 0 | 10.0 ± 1.0 | 1.00 | 0 |
                        | `parse` | 50.0 ± 5.0 | 5.00 | 128 | 50.0 ± 5.0 | 5.00 | 128 |
                        | absent | not measured | | | not measured | | |

                        ![Names <in> scans](benchmarks/names.svg)
                        """);
    }

    @Test
    void makesATableOfGrowthWithItsExponent() {
        String growth = """
                <!-- growth
                chart: growth
                title: Growth
                size: names
                unit: us
                param: count
                series:
                  - [Grow.read, "`read`"]
                -->
                """;
        Page page = Page.of(growth, Vectors.measured());
        assertThat(page.markdown()).isEqualTo("""
                        | names | JDK | 1, us | 10, us | 100, us | exponent |
                        |---|---|---|---|---|---|
                        | `read` | 17 | 2.00 | 20.0 | 200 | 1.00 ± 0.00 |
                        | `read` | 25 | 2.00 | 20.0 | 200 | 1.00 ± 0.00 |

                        ![Growth](benchmarks/growth.svg)
                        """);
        assertThat(page.charts().get("growth.svg")).contains("read: exponent 1.00 ± 0.00");
    }

    @Test
    void makesATableOfFiguresOrTellsWhatIsKnownWithoutThem() {
        String figures = """
                <!-- figures
                file: figures.json
                baseline: java -version
                columns: {ms: ms, mib: MiB}
                ratios: [ms]
                -->
                """;
        assertThat(Page.of(figures, Vectors.measured()).markdown()).isEqualTo("""
                        | | JDK | ms | ratio | MiB |
                        |---|---|---|---|---|
                        | `java -version` | 17 | 100 | 1.00 | 36 |
                        | `scs` | 17 | 400 | 4.00 | |
                        | `python3` | | 50.5 | 0.505 | 10 |
                        """);
        String absent = figures.replace("figures.json", "absent.json").replace("-->", "otherwise: |\n  as it was\n-->");
        assertThat(Page.of(absent, Vectors.measured()).markdown()).isEqualTo("as it was\n");
    }

    @Test
    void saysWhereNothingWasMeasured() {
        Measured nothing = new Measured(new TreeMap<>(), new TreeMap<>());
        assertThat(Page.of("<!-- machine\n-->\n" + TABLE, nothing).markdown()).contains(Page.NOT_MEASURED);
        assertThat(Page.of(TABLE, nothing).charts()).isEmpty();
    }

    @Test
    void drawsWellFormedChartsForEveryone() throws Exception {
        for (Map.Entry<String, String> chart :
                Page.of(TABLE, Vectors.measured()).charts().entrySet()) {
            Document svg = parse(chart.getValue());
            Element root = svg.getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Names <in> scans");
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("parse, JDK 17: 5.00.", "parse, JDK 25: 5.00.");
            assertThat(chart.getValue()).doesNotContain("NaN", "Infinity", "<script", "href", "url(");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- tabel\nunit: ns\n-->",
                "<!-- table\nunit: ns\n-->",
                "<!-- table\nunit: ns\nrows: []\nrow: 1\n-->",
                "<!-- table\nunit: lightyears\nrows: [[Names.scan, scan]]\n-->",
                "<!-- table\nunit: ns\nrows: [[Names.scan]]\n-->",
                "<!-- table\nunit: ns\nrows: [[Threads.one, scan]]\n-->",
                "<!-- table\nunit: ns\nrows: [[Grow.read, several]]\n-->",
                "<!-- table\njust text\n-->",
                "<!-- table\nunit: ns"
            })
    void refusesABlockThatItCannotUnderstand(String block) {
        assertThatIllegalArgumentException().isThrownBy(() -> Page.of(block, Vectors.measured()));
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
