package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JMH measured in one run.
 *
 * @param measurements in the order of the run
 */
record Results(List<Measurement> measurements) {
    Results {
        measurements = List.copyOf(measurements);
    }

    /** Reads a file that JMH wrote ({@code -rf json}), or one that was kept of it. */
    static Results read(Path file) throws IOException {
        JsonNode array = new ObjectMapper().readTree(file.toFile());
        if (!array.isArray()) {
            throw new IOException(file + " is no result of JMH");
        }
        List<Measurement> measurements = new ArrayList<>();
        for (JsonNode node : array) {
            try {
                measurements.add(Measurement.of(node));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + " is no result of JMH: " + e.getMessage(), e);
            }
        }
        return new Results(measurements);
    }

    /**
     * The measurement that a reference means; {@code null} if it was not made.
     *
     * @throws IllegalArgumentException if it means several
     */
    @Nullable
    Measurement find(Reference reference) {
        Measurement found = null;
        for (Measurement measurement : measurements) {
            if (reference.matches(measurement)) {
                if (found != null) {
                    throw new IllegalArgumentException(
                            reference + " may be " + found.title() + " or " + measurement.title());
                }
                found = measurement;
            }
        }
        return found;
    }
}
