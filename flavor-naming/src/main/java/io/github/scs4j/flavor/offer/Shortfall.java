package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorComparison.Relation;
import io.github.scs4j.flavor.FlavorDifference;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import org.jspecify.annotations.Nullable;

/**
 * How far what is provided stays behind what is wanted: the missing share of each number, three wholes for a disk or GPU
 * that is missing, and a whole for anything else.
 */
final class Shortfall {
    /** All of what one part promises. */
    private static final long WHOLE = 1000;

    private Shortfall() {}

    static long of(FlavorName provided, FlavorName wanted) {
        long sum = 0;
        for (FlavorDifference difference : provided.compare(wanted).differences()) {
            if (difference.relation() != Relation.MORE) {
                sum += of(difference, provided, wanted);
            }
        }
        return sum;
    }

    private static long of(FlavorDifference difference, FlavorName provided, FlavorName wanted) {
        return switch (difference.part()) {
            case CPU_COUNT -> missing(provided.cpu().count(), wanted.cpu().count());
            case RAM_SIZE ->
                missing(provided.ram().halfGibibytes(), wanted.ram().halfGibibytes());
            case DISK_COUNT -> missing(count(provided.disk()), count(wanted.disk()));
            case DISK_SIZE -> missing(size(provided.disk()), size(wanted.disk()));
            case GPU_UNITS -> missing(units(provided.gpu()), units(wanted.gpu()));
            case GPU_MEMORY -> missing(memory(provided.gpu()), memory(wanted.gpu()));
            case DISK, GPU -> 3 * WHOLE;
            default -> WHOLE;
        };
    }

    private static long missing(long provided, long wanted) {
        return provided < wanted ? Math.max(1, WHOLE * (wanted - provided) / wanted) : WHOLE;
    }

    private static int count(@Nullable Disk disk) {
        return disk == null ? 0 : disk.count();
    }

    private static int size(@Nullable Disk disk) {
        return disk == null ? 0 : disk.size();
    }

    private static int units(@Nullable Gpu gpu) {
        return gpu == null ? 0 : gpu.units();
    }

    private static int memory(@Nullable Gpu gpu) {
        return gpu == null ? 0 : gpu.videoMemory();
    }
}
