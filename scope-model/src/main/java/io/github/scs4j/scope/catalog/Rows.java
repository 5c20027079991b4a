package io.github.scs4j.scope.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A table that comes with the library: cells between tabs, a heading, and comments that begin with {@code #}. */
final class Rows {
    private Rows() {}

    /** The rows under the heading, in their order. */
    static List<List<String>> of(String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            if (!line.startsWith("#")) {
                rows.add(cells(line));
            }
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    /** The lines of a text that comes with the library. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, "UTF-8"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return List.copyOf(cells);
    }

    /** The words of a cell, between spaces. */
    static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int space = cell.indexOf(' '); space >= 0; space = cell.indexOf(' ', start)) {
            words.add(cell.substring(start, space));
            start = space + 1;
        }
        if (start < cell.length()) {
            words.add(cell.substring(start));
        }
        return List.copyOf(words);
    }
}
