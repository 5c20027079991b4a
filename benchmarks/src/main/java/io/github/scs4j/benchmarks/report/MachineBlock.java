package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Which machine, which Java, when, by which command, and how long it took. */
final class MachineBlock {
    static final String FILE = "machine.json";

    private static final String TRIAL = "run trial";
    private static final String WARNING =
            "\n**A trial proves that every benchmark runs. Its times are worth nothing, and so"
                    + " are the verdicts on goals made of them.**\n";

    private MachineBlock() {}

    static String markdown(Measured measured) {
        JsonNode runs = measured.files().get(FILE);
        if (runs == null || runs.isEmpty()) {
            return Page.NOT_MEASURED + "\n";
        }
        boolean trial = false;
        MarkdownTable table =
                new MarkdownTable(List.of("", "machine", "Java", "day", "load before", "command", "minutes"));
        for (Map.Entry<String, JsonNode> run : runs.properties()) {
            JsonNode is = run.getValue();
            trial |= is.path("command").asText().contains(TRIAL);
            table.row(List.of(
                    "JDK " + run.getKey(),
                    is.path("cpu").asText() + ", " + is.path("cores").asInt() + " cores, "
                            + is.path("memoryGib").asInt() + " GiB, "
                            + is.path("os").asText(),
                    is.path("vm").asText(),
                    is.path("day").asText(),
                    is.path("load").asText(),
                    "`" + is.path("command").asText() + "`",
                    is.path("minutes").asText()));
        }
        return trial ? table + WARNING : table.toString();
    }
}
