package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hosts of nodes in a text; a node with two hosts has none. */
final class HostEntries {
    private final Intake<Map.Entry<String, String>> intake;
    /** The hosts by node; one of which nothing is known any more is empty. */
    private final Map<String, String> hosts = new LinkedHashMap<>();

    HostEntries(Intake<Map.Entry<String, String>> intake) {
        this.intake = intake;
    }

    /**
     * Reads lines of a node and its host.
     *
     * @param at the place of the next character
     */
    void readLines(Utf8Reader text, LineCounter at) throws IOException {
        StringBuilder content = new StringBuilder();
        while (text.peek() >= 0) {
            Location.Position start = new Location.Position(at.line(), 1);
            readLine(text, at, content);
            if (content.length() > Intake.MAX_LENGTH) {
                intake.refuse(Rules.LIMIT, Rules.LINE_TOO_LONG.with(Integer.toString(Intake.MAX_LENGTH)), start);
            } else {
                line(content.toString(), start);
            }
            content.setLength(0);
        }
    }

    private static void readLine(Utf8Reader text, LineCounter at, StringBuilder content) throws IOException {
        for (int unit = text.read(); unit >= 0; unit = text.read()) {
            at.count((char) unit);
            if (unit == '\n' || unit == '\r') {
                return;
            }
            if (content.length() <= Intake.MAX_LENGTH) {
                content.append((char) unit);
            }
        }
    }

    private void line(String line, Location.Position at) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= line.length() && words.size() < 3; i++) {
            boolean between = i == line.length() || line.charAt(i) <= ' ' || line.charAt(i) == ',';
            if (between && begin >= 0) {
                words.add(line.substring(begin, i));
                begin = -1;
            } else if (!between && begin < 0) {
                begin = i;
            }
        }
        if (words.isEmpty() ? line.indexOf(',') < 0 : words.get(0).startsWith("#")) {
            return;
        }
        if (words.size() == 2) {
            put(words.get(0), words.get(1), at);
        } else {
            intake.refuse(KubernetesRules.ENTRY, KubernetesRules.HOST_LINE.with(Shown.string(line)), at);
        }
    }

    /**
     * Reads JSON objects of hosts by node.
     *
     * @param first the place of the first character
     */
    void readJson(Utf8Stream text, Location.Position first) throws IOException {
        JsonText json = new JsonText(text, first, Intake.MAX_LENGTH);
        json.read(token -> object(token, json.parser(), json.places()), intake);
    }

    private void object(JsonToken first, JsonParser json, JsonPlaces places) throws IOException {
        if (first != JsonToken.START_OBJECT) {
            intake.stop(
                    KubernetesRules.SHAPE, KubernetesRules.HOST_OBJECT.with(JsonValues.type(first)), places.token());
            json.skipChildren();
            return;
        }
        for (String node = json.nextFieldName(); node != null; node = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            Location.Position at = places.token();
            String host = host(value, json);
            if (host == null) {
                intake.refuse(
                        KubernetesRules.ENTRY,
                        KubernetesRules.HOST_TYPE.with(Shown.string(node), JsonValues.type(value)),
                        at);
            } else {
                put(node, host, at);
            }
        }
    }

    private static @Nullable String host(JsonToken value, JsonParser json) throws IOException {
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
            return json.getText();
        }
        json.skipChildren();
        return null;
    }

    private void put(String node, String host, Location.Position at) {
        String other = hosts.putIfAbsent(node, host);
        if (other != null && !other.equals(host)) {
            hosts.put(node, "");
            intake.refuse(KubernetesRules.ENTRY, KubernetesRules.HOST_TWICE.with(Shown.string(node)), at);
        }
    }

    /** Hands on what is known. */
    void deliver() {
        for (Map.Entry<String, String> entry : hosts.entrySet()) {
            if (!entry.getValue().isBlank()) {
                intake.deliver(entry);
            }
        }
    }
}
