package io.github.scs4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run of {@code scs check} says of each testcase. */
final class CheckVerdicts {
    private CheckVerdicts() {}

    /** The result of each testcase of the decisive version of the first scope, with {@code vacuous} where it is. */
    static Map<String, String> of(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--format=json");
        JsonNode scope = new ObjectMapper()
                .readTree(Run.of(all.toArray(String[]::new)).out())
                .get("scopes")
                .get(0);
        JsonNode targets =
                scope.get("versions").get(scope.get("version").asText()).get("targets");
        Map<String, String> verdicts = new HashMap<>();
        for (JsonNode target : targets) {
            for (Map.Entry<String, JsonNode> entry : target.get("testcases").properties()) {
                String vacuous = entry.getValue().get("vacuous").asBoolean() ? " vacuous" : "";
                verdicts.put(entry.getKey(), entry.getValue().get("result").asText() + vacuous);
            }
        }
        return verdicts;
    }
}
