package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.catalog.Export.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page docs/exports.md says what the tables say. */
class ExportsPageTest {
    private static final Path PAGE = Path.of("../docs/exports.md");

    @Test
    void everyExportIsThere() throws IOException {
        String page = Files.readString(PAGE);
        for (Export export : Export.all()) {
            assertThat(page).contains("| `" + export.file() + "` | ");
            for (Export.Command command : export.commands()) {
                if (export.read()) {
                    assertThat(page).containsOnlyOnce("\n" + command.line() + "\n");
                } else if (command.tool() == Tool.OPENSTACK) {
                    assertThat(page).containsOnlyOnce(" | `" + command.line() + "` |");
                }
            }
        }
    }

    @Test
    void everyTestcaseIsUnderItsMeans() throws IOException {
        List<String> sections = List.of(Files.readString(PAGE).split("\n## ", -1));
        assertThat(sections).hasSize(5);
        for (Obtaining obtaining : Obtaining.all()) {
            String heading = switch (obtaining.means()) {
                case EXPORT -> "What is judged";
                case UNREAD -> "What nothing here judges yet";
                case LIVE -> "What takes a running cloud";
                case MANUAL -> "What people judge";
                case UNKNOWN -> "nothing";
            };
            assertThat(sections)
                    .filteredOn(section -> section.contains("`" + obtaining.testcase() + "`"))
                    .singleElement()
                    .asString()
                    .startsWith(heading + "\n");
        }
    }
}
