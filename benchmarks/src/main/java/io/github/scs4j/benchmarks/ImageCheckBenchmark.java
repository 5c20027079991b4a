package io.github.scs4j.benchmarks;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.catalog.StandardImages;
import io.github.scs4j.image.catalog.StandardImagesCheck;
import io.github.scs4j.image.rotation.PurposeUniquenessCheck;
import io.github.scs4j.image.rotation.RecencyCheck;
import io.github.scs4j.inventory.ImageReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging images that are already read, by the image. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ImageCheckBenchmark {
    private static final int COUNT = 1_000;
    private static final Instant AT = Instant.parse("2026-11-25T00:00:00Z");
    private static final FindingSink FORGET = finding -> {};

    private final List<Image> images = images();

    private static List<Image> images() {
        List<Image> images = new ArrayList<>();
        new ImageReader()
                .read(
                        new ByteArrayInputStream(ImageFile.bytes()),
                        "file",
                        entry -> {
                            if (images.size() < COUNT) {
                                images.add(entry.image());
                            }
                        },
                        FORGET);
        return images;
    }

    /** The testcases {@code scs-0102-prop-*}, and the rules of the text beside them. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Tally metadata() {
        Tally tally = new Tally();
        MetadataCheck check = new MetadataCheck(MetadataStandard.EFFECTIVE);
        for (Image image : images) {
            check.judge(image, AT, tally, tally);
        }
        return tally;
    }

    /** Every testcase of SCS-0102: the metadata, recency and uniqueness. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Tally everyTestcaseOf0102() {
        Tally tally = new Tally();
        MetadataCheck check = new MetadataCheck(MetadataStandard.EFFECTIVE);
        RecencyCheck recency = new RecencyCheck(MetadataStandard.EFFECTIVE, AT);
        PurposeUniquenessCheck uniqueness = new PurposeUniquenessCheck(MetadataStandard.EFFECTIVE);
        for (Image image : images) {
            check.judge(image, AT, tally, tally);
            recency.add(image);
            uniqueness.add(image);
        }
        recency.end(tally, tally);
        uniqueness.end(tally, tally);
        return tally;
    }

    /** The standard images of SCS-0104 v1. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Tally standardImages() {
        Tally tally = new Tally();
        StandardImagesCheck check = new StandardImagesCheck(StandardImages.V5);
        for (Image image : images) {
            check.add(image, tally, tally);
        }
        check.end(tally, tally);
        return tally;
    }
}
