package io.github.scs4j.benchmarks;

import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.catalog.StandardImages;
import io.github.scs4j.image.catalog.StandardImagesCheck;
import io.github.scs4j.image.rotation.PurposeUniquenessCheck;
import io.github.scs4j.image.rotation.RecencyCheck;
import io.github.scs4j.inventory.ImageReader;
import java.time.Instant;

/**
 * Tells how much memory is in use, after a full collection, while the last of many images is judged, and while the groups of
 * images are: by the rules for single images, and by those for images of one name.
 */
final class ImageMemory {
    /** When every image of {@link ImageFile} is overdue, so that judging a group makes a finding. */
    private static final Instant AT = Instant.parse("2027-06-01T00:00:00Z");

    private final Tally tally = new Tally();
    private final MetadataCheck metadata = new MetadataCheck(MetadataStandard.EFFECTIVE);
    private final StandardImagesCheck standard = new StandardImagesCheck(StandardImages.V5);
    private final RecencyCheck recency = new RecencyCheck(MetadataStandard.EFFECTIVE, AT);
    private final PurposeUniquenessCheck uniqueness = new PurposeUniquenessCheck(MetadataStandard.EFFECTIVE);
    private final int images;
    private final int names;
    private final boolean groups;
    private int taken;
    private long atLastImage;
    private long atGroups;

    private ImageMemory(int images, int names, boolean groups) {
        this.images = images;
        this.names = names;
        this.groups = groups;
    }

    /** Writes a row per number of images, in the columns of {@code docs/benchmarks.md}. */
    public static void main(String[] args) {
        // loads the classes
        new ImageMemory(10_000, 10_000, false).row();
        new ImageMemory(10_000, 10_000, true).row();
        System.out.println("| rules | images | names | at the last image, KiB | judging names, KiB | B per name |");
        System.out.println("|---|---|---|---|---|---|");
        for (int count = 1_000; count <= 1_000_000; count *= 10) {
            System.out.println(new ImageMemory(count, count, false).row());
        }
        for (int count = 1_000; count <= 1_000_000; count *= 10) {
            System.out.println(new ImageMemory(count, count, true).row());
        }
        System.out.println(new ImageMemory(1_000_000, 1_000, true).row());
    }

    private String row() {
        long before = used();
        new ImageReader().read(ImageFile.stream(images, names), "stream", entry -> take(entry.image()), tally);
        if (groups) {
            recency.end(
                    finding -> {
                        if (atGroups == 0) {
                            atGroups = used();
                        }
                    },
                    tally);
            uniqueness.end(tally, tally);
        }
        standard.end(tally, tally);
        if (taken != images || tally.results().isEmpty() || groups == (atGroups == 0)) {
            throw new IllegalStateException("not what was to be measured");
        }
        long last = atLastImage - before;
        return "| " + (groups ? "and of names" : "of single images") + " | " + images + " | " + names + " | "
                + last / 1024 + " | " + (groups ? (atGroups - before) / 1024 : "") + " | "
                + (groups ? last / names : "") + " |";
    }

    private void take(Image image) {
        metadata.judge(image, AT, tally, tally);
        standard.add(image, tally, tally);
        if (groups) {
            recency.add(image);
            uniqueness.add(image);
        }
        taken++;
        if (taken == images) {
            atLastImage = used();
        }
    }

    /** The bytes of all objects that are reachable. */
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
