package io.github.scs4j.kubernetes.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of provisioners in the jar. */
final class ProvisionerTable {
    private static final String RESOURCE = "provisioners.tsv";
    private static final int COLUMNS = 6;

    static final List<Provisioner> ROWS = read();

    private ProvisionerTable() {}

    private static List<Provisioner> read() {
        List<Provisioner> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ProvisionerTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, "UTF-8"))) {
            boolean heading = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    if (!heading) {
                        rows.add(row(line));
                    }
                    heading = false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static Provisioner row(String line) {
        List<String> cells = new ArrayList<>(COLUMNS);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return new Provisioner(
                cells.get(0),
                ProvisionerKind.of(cells.get(1)),
                cell(cells.get(2)),
                cell(cells.get(3)),
                cells.get(4),
                cells.get(5));
    }

    private static @Nullable String cell(String text) {
        return text.isEmpty() ? null : text;
    }
}
