package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.KnownGpu;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the GPU table, for people and for programs. */
final class GpuRow {
    private static final int PIECE = 15;
    private static final int MODEL = 34;
    private static final int UNITS = 10;

    private GpuRow() {}

    /** One line. */
    static String text(KnownGpu row, GpuAccess access) {
        StringBuilder line = new StringBuilder();
        pad(line.append(piece(row, access)), PIECE);
        line.append(row.fraction()).append("  ");
        pad(line.append(row.vendor().title()).append(' ').append(row.model()), PIECE + MODEL);
        pad(line.append(row.units()).append(' ').append(row.vendor().units()), PIECE + MODEL + UNITS);
        line.append(row.videoMemory()).append(" GiB");
        String kind = row.memoryKind();
        return kind == null ? line.toString() : line.append(' ').append(kind).toString();
    }

    /** The item of the JSON envelope. */
    static Map<String, Object> item(KnownGpu row, GpuAccess access, Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("piece", piece(row, access));
        item.put("vendor", row.vendor().title());
        item.put("model", row.model());
        item.put("generation", row.generation());
        item.put("fraction", row.fraction().toString());
        item.put("units", row.units());
        item.put("videoMemory", row.videoMemory());
        String kind = row.memoryKind();
        if (kind != null) {
            item.put("memoryKind", kind);
        }
        if (row.cores() > 0) {
            item.put("cores", row.cores());
        }
        if (row.tensorCores() > 0) {
            item.put("tensorCores", row.tensorCores());
        }
        item.put("consumer", row.isConsumer());
        if (!row.notes().isEmpty()) {
            item.put(
                    "notes",
                    row.notes().stream().map(note -> note.text(language)).toList());
        }
        return item;
    }

    private static String piece(KnownGpu row, GpuAccess access) {
        return access.letter() + row.piece().substring(1);
    }

    /** Fills up to the column; what is longer ends with a blank. */
    private static void pad(StringBuilder line, int column) {
        line.append(" ".repeat(Math.max(1, column - line.length())));
    }
}
