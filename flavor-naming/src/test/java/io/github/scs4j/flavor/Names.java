package io.github.scs4j.flavor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Names, texts that are nearly names, and texts, for properties. */
public final class Names {
    /** Every policy there is, with the tolerances one by one. */
    static final List<FlavorNaming> POLICIES = List.of(
            FlavorNaming.STANDARD,
            FlavorNaming.TOLERANT,
            FlavorNaming.STRICT,
            FlavorNaming.of(NamingStandard.V1),
            FlavorNaming.of(NamingStandard.V2),
            FlavorNaming.of(NamingStandard.V1).tolerating(EnumSet.allOf(Tolerance.class)),
            FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OLDER_SYNTAX)),
            FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.UNKNOWN_GENERATIONS)),
            FlavorNaming.STANDARD.tolerating(Set.of(Tolerance.OFFICIAL_FORMS)),
            FlavorNaming.STRICT.tolerating(EnumSet.allOf(Tolerance.class)),
            FlavorNaming.officialParser(NamingStandard.V1),
            FlavorNaming.officialParser(NamingStandard.V2),
            FlavorNaming.officialParser(NamingStandard.V3),
            FlavorNaming.officialChecker());

    private static final String ALPHABET =
            "SCS-4V:16_100s.,0123456789CTVLDiuoxnhspkvmcyewbzarGgNAIflht '\"\\\t\r\n\u0000\u001b\u007f\u0085\u00e9\u0130"
                    + "\u0131\u0660\u2028\uff14\ud800\udc00";

    private static final List<String> PIECES = List.of(
            "SCS-",
            "scs-",
            "SCS_",
            " SCS-",
            "SCS-1V-1",
            "SCS-2C:4",
            "4V",
            "2Ci",
            "2iT",
            "2D",
            "0",
            "16",
            "007",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "-",
            ":",
            "_",
            "4.5",
            ".5",
            "4.",
            "4,5",
            "GB",
            "GiB",
            "u",
            "o",
            "ou",
            "uo",
            "3x",
            "1x",
            "x",
            "n",
            "h",
            "s",
            "p",
            "10s",
            "_bms",
            "_kvm",
            "_chy",
            "_hwv",
            "-hwv",
            "_i3",
            "-z4h",
            "_i9",
            "_r1",
            "hh",
            "hhh",
            "hhhh",
            "_3",
            "_GNa",
            "-GNa",
            "_gA3.1",
            "_GI0.95",
            "_GN",
            "_GX",
            "_G",
            "-14",
            "-14h",
            ":14",
            "-6h",
            "-6hh",
            "_GN-A100-40g",
            "_GNah-24",
            "_ib",
            "-ib",
            "_BMS",
            "_gna-14",
            "é",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            " ",
            "m1.large");

    private static final List<String> WORDS = List.of(
            "4",
            "0",
            "2.5",
            "3,5",
            "16384",
            "99999999999999999999",
            "-1",
            "vCPU",
            "cores",
            "threads",
            "Kerne",
            "überbucht",
            "ÜBERBUCHT",
            "shared",
            "dedicated",
            "MiB",
            "GiB",
            "GB",
            "TB",
            "TiB",
            "MB",
            "RAM",
            "Speicher",
            "SSD",
            "NVMe",
            "HDD",
            "disk",
            "Platte",
            "no",
            "keine",
            "3x",
            "x",
            "2 x",
            "0x",
            "Intel",
            "AMD",
            "ARM",
            "RISC-V",
            "Ice Lake",
            "Zen",
            "Zen-4",
            "3.0 GHz",
            "GHz",
            "generation",
            "Nvidia",
            "A100",
            "L40S",
            "GPU",
            "Ampere",
            "SMs",
            "CUs",
            "VRAM",
            "HBM3",
            "virtual",
            "bare metal",
            "kvm",
            "Hyper-V",
            "nested",
            "Infiniband",
            ",",
            ",",
            ",",
            ";",
            "+",
            "\n",
            "/",
            "insecure",
            "no ECC",
            "oversubscribed",
            "\u0000",
            "\u001b[31m",
            "\ud800",
            "\ud83d\ude00",
            "'",
            "Straße",
            "i\u0307");

    private Names() {}

    /** Whatever the builder can build. */
    public static Arbitrary<FlavorName> built() {
        return Combinators.combine(cpus(), rams(), disks(), platforms(), brands(), gpus(), flags())
                .as((cpu, ram, disk, platform, brand, gpu, infiniband) -> FlavorName.builder(cpu, ram)
                        .disk(disk)
                        .hypervisor(platform.get1())
                        .hardwareVirtualization(platform.get2())
                        .cpuBrand(brand)
                        .gpu(gpu)
                        .infiniband(infiniband)
                        .build())
                .withoutEdgeCases();
    }

    /** Valid names in either syntax, not all of them canonical. */
    public static Arbitrary<String> spelled() {
        return Combinators.combine(built(), Arbitraries.integers().between(0, 9))
                .as((name, way) -> switch (way) {
                    case 0, 1 -> name.toV1();
                    case 2 -> padded(name.toString(), true);
                    case 3 -> padded(name.toV1(), true);
                    case 4 -> padded(name.toString(), false);
                    case 5 -> "SCS-" + name.cpu().count() + "L-" + name.ram().gibibytes() + "0-1x3";
                    default -> name.toString();
                });
    }

    /** Texts of which many are names, many nearly, and some not at all. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> joined = Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
        Arbitrary<String> prefixed = joined.map(text -> "SCS-1V-1" + text);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, spelled()),
                        Tuple.of(6, mutations()),
                        Tuple.of(4, joined),
                        Tuple.of(4, prefixed),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(2000)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(40).map(text -> "SCS-1V-" + text)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars(ALPHABET)
                                        .ofMaxLength(300)
                                        .map(text -> "SCS-" + text)))
                .withoutEdgeCases();
    }

    /** Requirements, most of them absurd. */
    static Arbitrary<String> requirements() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(14).map(list -> String.join(" ", list));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, words.map(text -> "2 vCPU, 4 GiB, " + text)),
                        Tuple.of(6, words),
                        Tuple.of(2, Arbitraries.of(WORDS).list().ofMaxSize(14).map(list -> String.join("", list))),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(2000)),
                        Tuple.of(1, texts()))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> mutations() {
        Arbitrary<Character> characters = Arbitraries.chars().with(ALPHABET);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
        return Combinators.combine(spelled(), Arbitraries.integers().between(0, 5), places, characters)
                .as(Names::mutated);
    }

    private static String mutated(String text, int way, int place, char character) {
        int at = place % text.length();
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (way) {
            case 0 -> before + after;
            case 1 -> before + character + text.charAt(at) + after;
            case 2 -> before + character + after;
            case 3 -> after.isEmpty() ? text : before + after.charAt(0) + text.charAt(at) + after.substring(1);
            case 4 -> before + text.charAt(at) + text.charAt(at) + after;
            default -> text + character;
        };
    }

    private static String padded(String text, boolean last) {
        for (int i = 0; i < text.length(); i++) {
            int at = last ? text.length() - 1 - i : i;
            boolean starts = at > 4 && isDigit(text.charAt(at)) && "-:x".indexOf(text.charAt(at - 1)) >= 0;
            if (starts) {
                return text.substring(0, at) + "00" + text.substring(at);
            }
        }
        return text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 300)),
                Tuple.of(1, Arbitraries.of(1, 2, 10, Integer.MAX_VALUE)),
                Tuple.of(1, Arbitraries.integers().between(1, Integer.MAX_VALUE)));
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 300)),
                Tuple.of(1, Arbitraries.of(1L, 19L, 20L, 21L, Ram.MAX_HALF_GIBIBYTES)),
                Tuple.of(1, Arbitraries.longs().between(1, Ram.MAX_HALF_GIBIBYTES)));
    }

    private static Arbitrary<Cpu> cpus() {
        return Combinators.combine(counts(), Arbitraries.of(CpuType.class), flags())
                .as(Cpu::new);
    }

    private static Arbitrary<Ram> rams() {
        return Combinators.combine(amounts(), flags(), flags()).as(Ram::new);
    }

    private static Arbitrary<Disk> disks() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(1)), Tuple.of(1, counts())),
                        counts().injectNull(0.1).map(size -> size == null ? 0 : size),
                        Arbitraries.of(DiskType.class).injectNull(0.3))
                .as(Disk::new)
                .injectNull(0.2);
    }

    private static Arbitrary<Tuple.Tuple2<Hypervisor, Boolean>> platforms() {
        return Combinators.combine(Arbitraries.of(Hypervisor.class).injectNull(0.5), flags())
                .as(Tuple::of);
    }

    private static Arbitrary<CpuBrand> brands() {
        return Arbitraries.of(CpuVendor.class)
                .flatMap(vendor -> Combinators.combine(
                                Arbitraries.integers().between(0, vendor.latestGeneration()),
                                Arbitraries.integers().between(0, 3))
                        .as((generation, marks) -> new CpuBrand(vendor, generation, marks)))
                .injectNull(0.4);
    }

    private static Arbitrary<Gpu> gpus() {
        return Arbitraries.of(GpuVendor.class)
                .flatMap(vendor -> Combinators.combine(
                                Arbitraries.of(GpuAccess.class),
                                generations(vendor),
                                Arbitraries.integers().between(0, 500),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(0, 300),
                                Arbitraries.integers().between(0, 1))
                        .as((access, generation, units, marks, memory, bandwidth) -> {
                            int sayable = generation.isEmpty() || units == 0 ? 0 : memory;
                            return new Gpu(
                                    access, vendor, generation, units, marks, sayable, sayable == 0 ? 0 : bandwidth);
                        }))
                .injectNull(0.4);
    }

    private static Arbitrary<String> generations(GpuVendor vendor) {
        return vendor == GpuVendor.NVIDIA
                ? Arbitraries.of("", "f", "a", "l", "g", "b", "u", "i", "x", "z")
                : Arbitraries.of("", "0", "0.3", "0.9", "0.95", "1", "2", "3", "3.1", "3.5", "5", "12", "007", "1.10");
    }
}
