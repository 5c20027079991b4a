package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;

/**
 * The verdict of the official test suite on a name and the numbers of its flavor. It knows no extra specs, compares RAM in
 * tenths of a GiB as floating-point numbers, and ends with an exception where one of the numbers is missing (D24).
 */
final class OfficialSemantics {
    private static final double TENTH = 102.4;

    private OfficialSemantics() {}

    static OfficialResult of(Flavor flavor, FlavorName name) {
        Disk disk = name.disk();
        boolean open = disk != null && disk.size() == 0;
        if (open
                || flavor.vcpus().isEmpty()
                || flavor.ram().isEmpty()
                || flavor.disk().isEmpty()) {
            return OfficialResult.ABORT;
        }
        long ram = Math.min(flavor.ram().getAsLong(), Long.MAX_VALUE - SemanticsCheck.RAM_TOLERANCE);
        double real = (long) ((ram + SemanticsCheck.RAM_TOLERANCE) / TENTH) / 10.0;
        boolean overstated = flavor.vcpus().getAsLong() < name.cpu().count()
                || real < name.ram().halfGibibytes() / 2.0
                || flavor.disk().getAsLong() < (disk == null ? 0 : disk.size());
        return overstated ? OfficialResult.FAIL : OfficialResult.PASS;
    }
}
