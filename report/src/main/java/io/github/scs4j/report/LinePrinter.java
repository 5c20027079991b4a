package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Breaks the line before every member of the outermost object and of the containers right inside it. */
final class LinePrinter implements PrettyPrinter {
    private static final int BROKEN_DEPTH = 2;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, depth(json));
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        if (entries > 0) {
            breakLineToClose(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, depth(json));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakLineToClose(json);
        }
        json.writeRaw(']');
    }

    private static void separate(JsonGenerator json) throws IOException {
        json.writeRaw(depth(json) <= BROKEN_DEPTH ? "," : ", ");
        breakLine(json, depth(json));
    }

    private static void breakLine(JsonGenerator json, int indent) throws IOException {
        if (depth(json) <= BROKEN_DEPTH) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(indent));
        }
    }

    private static void breakLineToClose(JsonGenerator json) throws IOException {
        breakLine(json, depth(json) - 1);
    }

    private static int depth(JsonGenerator json) {
        return json.getOutputContext().getNestingDepth();
    }
}
