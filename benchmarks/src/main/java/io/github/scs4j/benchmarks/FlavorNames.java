package io.github.scs4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Names that people gave to flavors, drawn at random from a fixed seed, so that lengths and parts are as frequent as in the
 * field; each is a string of its own.
 */
final class FlavorNames {
    /** Enough names that no branch predictor learns their order. */
    static final int COUNT = 8192;

    private static final List<String> SLIPS = List.of("_foo", "-", "S", " ", ":20", "_3", "u", "GB");

    private FlavorNames() {}

    static String[] valid() {
        List<String> field = field();
        Random random = new Random(100);
        String[] names = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            names[i] = copy(field.get(random.nextInt(field.size())), "");
        }
        return names;
    }

    /** The same with a slip at their end. */
    static String[] invalid() {
        List<String> field = field();
        Random random = new Random(101);
        String[] names = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            String name = field.get(random.nextInt(field.size()));
            names[i] = copy(name.endsWith("_ib") ? name : name + "_ib", SLIPS.get(random.nextInt(SLIPS.size())));
        }
        return names;
    }

    private static String copy(String name, String slip) {
        return new String((name + slip).toCharArray());
    }

    /** Each once. */
    static List<String> field() {
        try (InputStream names =
                Objects.requireNonNull(FlavorNames.class.getResourceAsStream("field-names.txt"), "field-names.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
