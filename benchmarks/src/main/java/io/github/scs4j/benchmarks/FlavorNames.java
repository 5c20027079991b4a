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

    /** Those without extensions: vCPUs, RAM, and maybe a disk. */
    static String[] plain() {
        List<String> field =
                field().stream().filter(name -> name.indexOf('_') < 0).toList();
        Random random = new Random(105);
        String[] names = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            names[i] = copy(field.get(random.nextInt(field.size())), "");
        }
        return names;
    }

    /** Names of two numbers, as short as they get. */
    static String[] shorts() {
        Random random = new Random(103);
        String[] names = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            names[i] =
                    "SCS-" + (1 + random.nextInt(9)) + "CTVL".charAt(random.nextInt(4)) + "-" + (1 + random.nextInt(9));
        }
        return names;
    }

    /** Names with a disk and every extension, as long as anybody would write them. */
    static String[] longs() {
        Random random = new Random(104);
        String[] names = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            names[i] = "SCS-" + (10 + random.nextInt(90)) + "CTVL".charAt(random.nextInt(4)) + "i-"
                    + (100 + random.nextInt(900)) + "uo-" + (2 + random.nextInt(8)) + "x" + (100 + random.nextInt(900))
                    + "nhsp".charAt(random.nextInt(4)) + "_kvm_hwv_" + "iz".charAt(random.nextInt(2))
                    + (1 + random.nextInt(3)) + "hh_" + "Gg".charAt(random.nextInt(2)) + "Na-"
                    + (10 + random.nextInt(90))
                    + "h-" + (10 + random.nextInt(70)) + "h_ib";
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
