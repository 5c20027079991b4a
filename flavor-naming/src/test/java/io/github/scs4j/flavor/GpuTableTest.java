package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the GPU table against the numbers of SCS-0100-w1, and its look-ups against what people write. */
class GpuTableTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> gpus() {
        return Table.rows("/gpus.tsv");
    }

    @Test
    void everyNumberIsThatOfTheTable() {
        List<List<Object>> rows = new ArrayList<>();
        for (KnownGpu known : GpuTable.all()) {
            boolean listed = !known.isConsumer();
            rows.add(List.of(
                    known.model(),
                    known.key(),
                    known.fraction().toString(),
                    number(known.tensorCores()),
                    number(known.cores()),
                    number(known.unitsColumn()),
                    listed ? number(known.videoMemory()) : "",
                    known.memoryKind() == null ? "" : known.memoryKind(),
                    known.isApproximate() ? "yes" : "no",
                    known.piece(),
                    Integer.toString(known.family().coresPerUnit()),
                    Integer.toString(known.family().tensorCoresPerUnit())));
        }
        assertThat(rows).hasSize(61);
        assertThat(rows).isEqualTo(gpus().map(row -> List.of(row.get())).toList());
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    @Test
    void theLanguageNeutralTableIsTheSame() throws IOException {
        JsonNode expected;
        try (InputStream json = GpuTableTest.class.getResourceAsStream("/conformance/gpus.json")) {
            expected = JSON.readTree(json).get("gpus");
        }
        List<JsonNode> rows = new ArrayList<>();
        expected.forEach(rows::add);
        assertThat(rows).hasSize(GpuTable.all().size());
        for (int i = 0; i < rows.size(); i++) {
            KnownGpu known = GpuTable.all().get(i);
            JsonNode row = rows.get(i);
            assertThat(known.model()).isEqualTo(row.get("model").asText());
            assertThat(String.valueOf(known.vendor().letter()))
                    .isEqualTo(row.get("vendor").asText());
            assertThat(known.generation()).isEqualTo(row.get("generation").asText());
            assertThat(known.fraction()).hasToString(row.get("fraction").asText());
            assertThat(known.tensorCores()).isEqualTo(row.path("tensorCores").asInt());
            assertThat(known.cores()).isEqualTo(row.path("cores").asInt());
            assertThat(known.family().coresPerUnit())
                    .isEqualTo(row.path("coresPerUnit").asInt());
            assertThat(known.family().tensorCoresPerUnit())
                    .isEqualTo(row.path("tensorCoresPerUnit").asInt());
            assertThat(known.unitsColumn()).isEqualTo(row.path("units").asInt());
            assertThat(known.isConsumer()).isEqualTo(row.path("consumer").asBoolean());
            assertThat(row.path("videoMemory").asInt()).isEqualTo(known.isConsumer() ? 0 : known.videoMemory());
            assertThat(known.memoryKind())
                    .isEqualTo(
                            row.path("memory").isMissingNode()
                                    ? null
                                    : row.get("memory").asText());
            assertThat(known.isApproximate()).isEqualTo(row.path("approximate").asBoolean());
            assertThat(known.piece()).isEqualTo(row.get("piece").asText());
            assertThat(JSON.<JsonNode>valueToTree(FlavorName.parse("SCS-1V-1_" + known.piece())
                                    .asMap())
                            .get("gpu"))
                    .isEqualTo(row.get("parts"));
            List<String> notes = new ArrayList<>();
            row.path("notes").forEach(note -> notes.add("flavor.gpu-table-" + note.asText()));
            assertThat(known.notes()).extracting(Message::key).isEqualTo(notes);
        }
    }

    @ParameterizedTest
    @MethodSource("gpus")
    void everyRowIsAValue(String model, String key, String fraction) {
        KnownGpu known = GpuTable.ofModel(fraction + " " + model).get(0);
        assertThat(known.fraction().isWhole()).isEqualTo(fraction.equals("1/1"));
        assertThat(known.gpu().access()).isEqualTo(GpuAccess.PASS_THROUGH);
        assertThat(known.gpu()).isEqualTo(known.gpu(GpuAccess.PASS_THROUGH));
        assertThat(known.gpu(GpuAccess.VIRTUAL).access()).isEqualTo(GpuAccess.VIRTUAL);
        assertThat(known.vendor()).isEqualTo(known.gpu().vendor());
        assertThat(known.units()).isEqualTo(known.gpu().units()).isPositive();
        assertThat(known.videoMemory()).isEqualTo(known.gpu().videoMemory()).isPositive();
        assertThat(known.gpu().hasUnlistedGeneration()).isFalse();
        assertThat(known)
                .hasToString(
                        known.piece() + " (" + fraction + " " + known.vendor().title() + " " + model + ")");
        assertThat(GpuTable.ofModel(key)).contains(known);
    }

    /** A high-bandwidth mark is on HBM only; the table has three rows of HBM2 without one. */
    @Test
    void marksFollowTheKindOfMemory() {
        List<String> withoutMark = new ArrayList<>();
        for (KnownGpu known : GpuTable.all()) {
            String kind = known.memoryKind();
            boolean hbm = kind != null && kind.startsWith("HBM");
            assertThat(known.gpu().bandwidthMarks()).as(known.toString()).isLessThanOrEqualTo(hbm ? 1 : 0);
            if (hbm && known.gpu().bandwidthMarks() == 0) {
                withoutMark.add(known.piece());
            }
        }
        assertThat(withoutMark).containsExactly("GNa-56-24", "GNa-28-12", "GNa-14-6");
    }

    @ParameterizedTest
    @MethodSource("gpus")
    void proposalsKnowEveryRow(
            String model,
            String key,
            String fraction,
            String tensorCores,
            String cores,
            String units,
            String gib,
            String memory,
            String approximate,
            String piece) {
        Gpu written = FlavorName.parse("SCS-1V-1_" + piece).gpu();
        int size = written.videoMemory();
        assertThat(GpuTable.ofKey(GpuAccess.PASS_THROUGH, key, size)).containsExactly(written);
        assertThat(GpuTable.ofKey(GpuAccess.PASS_THROUGH, key, 0)).contains(written);
        assertThat(GpuTable.ofKey(GpuAccess.VIRTUAL, key, size))
                .singleElement()
                .extracting(Gpu::access, Gpu::units, Gpu::frequencyMarks)
                .containsExactly(GpuAccess.VIRTUAL, written.units(), written.frequencyMarks());
        assertThat(FlavorProposal.of("1 vCPU, 1 GiB, " + key + " " + size + " GB")
                        .name())
                .hasToString("SCS-1V-1_" + piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "A100                                     | GNa-108h-80h,GNa-54h-40h,GNa-27h-20h,GNa-15h-10h",
                "a100                                     | GNa-108h-80h,GNa-54h-40h,GNa-27h-20h,GNa-15h-10h",
                "Nvidia A100 80GB                         | GNa-108h-80h",
                "A100-80G                                 | GNa-108h-80h",
                "A100 80 GiB                              | GNa-108h-80h",
                "80 GB A100                               | GNa-108h-80h",
                "NVIDIA A100-SXM4-80GB                    | GNa-108h-80h",
                "NVIDIA A100-SXM4-40GB                    | none",
                "A100 40GB                                | GNa-54h-40h",
                "1/2 A100                                 | GNa-54h-40h",
                "A100 (1/7)                               | GNa-15h-10h",
                "A100 1g.10gb                             | GNa-15h-10h",
                "NVIDIA A100 80GB MIG 2g.20gb             | none",
                "NVIDIA A30 MIG 1g.6gb                    | GNa-14-6",
                "H100 3g.40gb                             | GNg-66-40h",
                "GB200 1g.23gb                            | GNb-22-23h",
                "A100 1g.10                               | none",
                "A100X                                    | GNa-108-80h",
                "A100 80 - GB                             | GNa-108h-80h",
                "A100 000080GB                            | GNa-108h-80h",
                "A100 0000080GB                           | none",
                "A100 HBM2e HBM2e 80G                     | GNa-108h-80h",
                "A100 HBM3 HBM2e                          | none",
                "AMD NVIDIA A100                          | none",
                "NVIDIA NVIDIA A100 80G                   | GNa-108h-80h",
                "A100 Hopper Ampere                       | none",
                "A100 Ampere Ampere 80G                   | GNa-108h-80h",
                "A100 g.10gb                              | none",
                "A100 1g.gb                               | none",
                "A100 GB                                  | none",
                "A100 /7                                  | none",
                "A100\u0080                               | none",
                "h100 80gb                                | GNg-132-80h",
                "NVIDIA H100 80GB HBM3                    | GNg-132-80h",
                "NVIDIA H100 80GB HBM2e                   | none",
                "H100 PCIe                                | none",
                "H100 NVL 94GB                            | none",
                "H100 SXM5                                | GNg-132-80h",
                "Tesla A30 24 GB                          | GNa-56-24",
                "NVIDIA\u00ae L40S\u2122                  | GNl-142hh-48",
                "L4                                       | GNl-58-24",
                "L40                                      | GNl-142-48",
                "l40g                                     | GNl-142h-48",
                "RTX 4090                                 | GNl-128-24",
                "NVIDIA GeForce RTX 4090                  | GNl-128-24",
                "RTX 4090 24 GB                           | GNl-128-24",
                "RTX 4090 16 GB                           | none",
                "RTX 4090 Laptop GPU                      | none",
                "RTX 4080 Super                           | GNl-80-16",
                "rtx4080s                                 | GNl-80-16",
                "RTX 4080                                 | none",
                "Radeon RX 7900 XTX                       | GA3.1-96-24",
                "RX 7900 XT                               | none",
                "RTX 6000 Ada                             | GNl-142-48",
                "NVIDIA RTX 6000 Ada Generation           | GNl-142-48",
                "Quadro RTX 6000                          | none",
                "RTX 6000 Blackwell                       | none",
                "RTX PRO 6000                             | GNb-188-96,GNb-94-48,GNb-47-24",
                "RTX Pro6000 Blackwell 1/4                | GNb-47-24",
                "NVIDIA RTX PRO 6000 Blackwell Server Edition 96GB GDDR7 | GNb-188-96",
                "Pro 6000 Ada                             | none",
                "Ampere A10                               | GNa-72-24",
                "Grace Hopper H200                        | GNg-132-141h,GNg-66-70h",
                "GB300 Blackwell Ultra                    | GNu-160-288h,GNu-80-144h",
                "GB200 Blackwell Ultra                    | none",
                "MI300X                                   | GA3-304-192h",
                "AMD Instinct MI300X                      | GA3-304-192h",
                "AMD Instinct MI300X OAM                  | GA3-304-192h",
                "Inst MI250                               | GA2-208-128h",
                "Nvidia MI300X                            | none",
                "AMD Nvidia MI300X                        | none",
                "Radeon Pro W7900                         | GA3.1-96-48",
                "AMD Radeon AI PRO R9700                  | GA4.1-64-32",
                "Intel Data Center GPU Max 1100           | GI3-56-48h",
                "max1550                                  | GI3-128-128h",
                "Intel Arc Pro B60                        | GI4-160-24",
                "Arc B60                                  | GI4-160-24",
                "MI300                                    | none",
                "A101                                     | none",
                "A100 41GB                                | none",
                "A100 80GB 40GB                           | none",
                "A100 80GB 80GB                           | GNa-108h-80h",
                "A100 0GB                                 | none",
                "A100 99999999999GB                       | none",
                "A100 1/3                                 | none",
                "A100 1/2 1/4                             | none",
                "A100 1/                                  | none",
                "2x A100                                  | none",
                "A100 foo                                 | none",
                "HBM3 GDDR6 H100                          | none",
                "A100 A30                                 | none",
                "\u0430100                                | none",
                "A\u0661\u0660\u0660                      | none",
                "Nvidia                                   | none",
                "80GB                                     | none",
                "GPU                                      | none",
                "''                                       | none",
                "-                                        | none",
            })
    void modelsAsPeopleWriteThem(String text, String pieces) {
        List<String> expected = pieces == null ? List.of() : List.of(pieces.split(",", -1));
        assertThat(GpuTable.ofModel(text)).extracting(KnownGpu::piece).isEqualTo(expected);
        assertThat(GpuTable.ofModel(text.toUpperCase(Locale.ROOT)))
                .extracting(KnownGpu::piece)
                .isEqualTo(expected);
    }

    @Test
    void aModelIsNotReadWithoutEnd() {
        String padding = "-".repeat(251);
        assertThat(GpuTable.ofModel(padding + "A100")).hasSize(4);
        assertThat(GpuTable.ofModel(padding + "-A100")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "none",
            value = {
                "GNa-14-6 A30 A30",
                "gNa-14-6 A30 A30",
                // the text's own example, which the table writes without the mark of the memory (D112)
                "GNa-14-6h none A30",
                "GNa-14h none A30",
                "GNa-108-80h A100X A100,A100X",
                "GNa-108h-80h A100 A100,A100X",
                "GNa-64 none A10,A30,A30X",
                "GNa-63 none A30,A30X",
                "GNa-70-48 none A10",
                "GNl-142-48 L40,RTX6000 L40,L40G,L40S,RTX6000",
                "GNg-132-130h none H200",
                "GNg-132-90h none H100",
                "GA2-229-128h none MI250X",
                "GA2-214 none MI250,MI250X",
                "GI4-2147483647 none B70",
                "GI4-1 none B50",
                "GNt-40 none none",
                "GN none none",
                "GN-14 none none",
                "GA none none",
            })
    void whatAGpuMayBe(String piece, String exact, String nearest) {
        Gpu gpu = FlavorName.parse("SCS-1V-1_" + piece).gpu();
        assertThat(GpuTable.exactly(gpu)).extracting(KnownGpu::key).isEqualTo(list(exact));
        assertThat(GpuTable.nearest(gpu)).extracting(KnownGpu::key).isEqualTo(list(nearest));
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split(",", -1));
    }

    @Test
    void aGenerationThatStatesNothingElseIsNearToAllOfIt() {
        Gpu ultra = new Gpu(GpuAccess.VIRTUAL, GpuVendor.NVIDIA, "u");
        assertThat(GpuTable.nearest(ultra)).isEqualTo(GpuTable.ofGeneration(GpuVendor.NVIDIA, "u"));
        assertThat(GpuTable.ofGeneration(GpuVendor.NVIDIA, "u"))
                .extracting(KnownGpu::piece)
                .containsExactly("GNu-160-288h", "GNu-80-144h");
        assertThat(GpuTable.ofGeneration(GpuVendor.AMD, "u")).isEmpty();
        assertThat(GpuTable.ofGeneration(GpuVendor.AMD, "no generation")).isEmpty();
        assertThat(GpuTable.ofGeneration(GpuVendor.AMD, "3")).hasSize(2);
        assertThat(GpuTable.ofGeneration(GpuVendor.INTEL, "3")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MI250X | the table has 229 CUs in its column and 220 in the name piece"
                        + " | die Tabelle hat 229 CUs in ihrer Spalte und 220 im Namensteil",
                "1/7 A100 | the table marks numbers of this row as not validated"
                        + " | die Tabelle kennzeichnet Zahlen dieser Zeile als ungeprüft",
                "H200 70GB | the table has 16896 cores, but 66 SMs with 128 each make 8448"
                        + " | die Tabelle hat 16896 Kerne, doch 66 SMs mit je 128 ergeben 8448",
                "1/1 PRO6000 | the table has 26064 cores, but 188 SMs with 128 each make 24064"
                        + " | die Tabelle hat 26064 Kerne, doch 188 SMs mit je 128 ergeben 24064",
                "W7900 | the table has 196 tensor cores, but 96 CUs with 2 each make 192"
                        + " | die Tabelle hat 196 Tensorkerne, doch 96 CUs mit je 2 ergeben 192",
            })
    void errorsOfTheTableAreNoted(String model, String english, String german) {
        KnownGpu known = GpuTable.ofModel(model).get(0);
        assertThat(known.notes()).hasSize(1);
        assertThat(known.notes().get(0).text(Language.ENGLISH)).isEqualTo(english);
        assertThat(known.notes().get(0).text(Language.GERMAN)).isEqualTo(german);
    }

    @Test
    void nothingCanBeChanged() {
        KnownGpu a30 = GpuTable.ofModel("A30").get(0);
        List<List<?>> lists = List.of(
                GpuTable.all(),
                GpuTable.ofModel("A30"),
                GpuTable.ofGeneration(GpuVendor.NVIDIA, "a"),
                GpuTable.exactly(a30.gpu()),
                GpuTable.nearest(a30.gpu()),
                GpuTable.ofModel("MI250X").get(0).notes());
        for (List<?> list : lists) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(GpuTable.URL).startsWith("https://").endsWith("#gpu-table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1", "-1/1", "2/1", "1/0"})
    void aFractionIsAtMostTheWhole(String fraction) {
        int numerator = Integer.parseInt(fraction.substring(0, fraction.indexOf('/')));
        int denominator = Integer.parseInt(fraction.substring(fraction.indexOf('/') + 1));
        assertThatThrownBy(() -> new GpuFraction(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new GpuFraction(2, 2).isWhole()).isTrue();
    }

    @Test
    void aKeyIsOfOneModel() {
        assertThat(GpuTable.ofKey(GpuAccess.PASS_THROUGH, "A101", 0)).isEqualTo(List.of());
        assertThat(GpuTable.ofKey(GpuAccess.PASS_THROUGH, "A100", 41)).isEmpty();
        assertThat(GpuTable.ofKey(GpuAccess.PASS_THROUGH, "a100", 0)).isEmpty();
    }
}
