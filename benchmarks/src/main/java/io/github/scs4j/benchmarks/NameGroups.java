package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.Ram;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a name as the groups of a regular expression, whichever library matched it. */
interface NameGroups {
    /** The text of a group; {@code null} if it did not take part. */
    @Nullable
    String group(int number);

    private String text(int number) {
        return Objects.requireNonNull(group(number));
    }

    private int number(int number, int otherwise) {
        String text = group(number);
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The values. */
    default Parts parts() {
        String fraction = group(5);
        long half = 2L * Integer.parseInt(text(4)) + (fraction == null || fraction.equals(".0") ? 0 : 1);
        return new Parts(
                new Cpu(Integer.parseInt(text(1)), Letters.cpuType(text(2).charAt(0)), !text(3).isEmpty()),
                new Ram(half, !text(6).isEmpty(), !text(7).isEmpty()),
                group(8) == null ? null : disk(),
                group(12) == null ? null : Letters.hypervisor(text(12)),
                group(13) != null,
                group(14) == null ? null : cpuBrand(),
                group(17) == null ? null : gpu(),
                group(24) != null);
    }

    private Disk disk() {
        String type = group(11);
        return new Disk(number(9, 1), number(10, 0), type == null ? null : Letters.diskType(type.charAt(0)));
    }

    private CpuBrand cpuBrand() {
        return new CpuBrand(Letters.cpuVendor(text(14).charAt(0)), number(15, 0), text(16).length());
    }

    private Gpu gpu() {
        String generation = group(19);
        String bandwidth = group(23);
        return new Gpu(
                text(17).equals("G") ? GpuAccess.PASS_THROUGH : GpuAccess.VIRTUAL,
                Letters.gpuVendor(text(18).charAt(0)),
                generation == null ? "" : generation,
                number(20, 0),
                text(21).length(),
                number(22, 0),
                bandwidth == null ? 0 : bandwidth.length());
    }
}
