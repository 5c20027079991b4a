package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.Ram;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a careful Java programmer would write with {@code java.util.regex}: one compiled pattern, possessive where it can be. */
final class RegexParser {
    private static final Pattern NAME = Pattern.compile("SCS-(\\d++)([CTVL])(i?)-(\\d++)(\\.\\d++)?(u?)(o?)"
            + "(-(?:(\\d++)x)?(\\d++)?([nhsp])?)?"
            + "(?:_(kvm|chy|xen|vmw|hyv|bms))?(_hwv)?"
            + "(?:_([izar])(\\d*+)(h{0,3})(?=_|$))?"
            + "(?:_([Gg])([NAI])([a-gi-z]|\\d++(?:\\.\\d++)?)?(?:-(\\d++))?(h{0,2})(?:-(\\d++)(h?))?)?(_ib)?");

    private RegexParser() {}

    static @Nullable Parts parse(String text) {
        Matcher m = NAME.matcher(text);
        if (!m.matches()) {
            return null;
        }
        String fraction = m.group(5);
        long half = 2L * Integer.parseInt(m.group(4)) + (fraction == null || fraction.equals(".0") ? 0 : 1);
        return new Parts(
                new Cpu(
                        Integer.parseInt(m.group(1)),
                        Letters.cpuType(m.group(2).charAt(0)),
                        !m.group(3).isEmpty()),
                new Ram(half, !m.group(6).isEmpty(), !m.group(7).isEmpty()),
                m.group(8) == null ? null : disk(m),
                m.group(12) == null ? null : Letters.hypervisor(m.group(12)),
                m.group(13) != null,
                m.group(14) == null ? null : cpuBrand(m),
                m.group(17) == null ? null : gpu(m),
                m.group(24) != null);
    }

    private static Disk disk(Matcher m) {
        return new Disk(
                m.group(9) == null ? 1 : Integer.parseInt(m.group(9)),
                m.group(10) == null ? 0 : Integer.parseInt(m.group(10)),
                m.group(11) == null ? null : Letters.diskType(m.group(11).charAt(0)));
    }

    private static CpuBrand cpuBrand(Matcher m) {
        return new CpuBrand(
                Letters.cpuVendor(m.group(14).charAt(0)),
                m.group(15).isEmpty() ? 0 : Integer.parseInt(m.group(15)),
                m.group(16).length());
    }

    private static Gpu gpu(Matcher m) {
        return new Gpu(
                m.group(17).equals("G") ? GpuAccess.PASS_THROUGH : GpuAccess.VIRTUAL,
                Letters.gpuVendor(m.group(18).charAt(0)),
                m.group(19) == null ? "" : m.group(19),
                m.group(20) == null ? 0 : Integer.parseInt(m.group(20)),
                m.group(21).length(),
                m.group(22) == null ? 0 : Integer.parseInt(m.group(22)),
                m.group(23) == null ? 0 : m.group(23).length());
    }
}
