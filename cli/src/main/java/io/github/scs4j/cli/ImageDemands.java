package io.github.scs4j.cli;

import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.Requirement;
import io.github.scs4j.image.catalog.ImageSpec;
import io.github.scs4j.image.catalog.StandardImages;
import io.github.scs4j.image.rotation.PurposeUniquenessCheck;
import io.github.scs4j.image.rotation.RecencyCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of images.
 *
 * @param standard the version of SCS-0102
 * @param list the standard images of SCS-0104 v1; {@code null} for none
 * @param draft whether the standard images of SCS-0104 v2 are asked for
 * @param at the moment to judge by
 */
record ImageDemands(MetadataStandard standard, @Nullable StandardImages list, boolean draft, Instant at) {
    /** What a cloud is asked for at a moment. */
    static ImageDemands effective(Instant at) {
        return new ImageDemands(MetadataStandard.EFFECTIVE, listOf(at), false, at);
    }

    /** The list that counts at a moment; {@code null} if none does. */
    static @Nullable StandardImages listOf(Instant at) {
        return StandardImages.effectiveOn(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The testcases that are to be in the results. */
    List<String> testcases() {
        List<String> testcases = new ArrayList<>(singleTestcases());
        testcases.add(RecencyCheck.TESTCASE);
        testcases.add(PurposeUniquenessCheck.TESTCASE);
        if (list != null) {
            for (ImageSpec spec : list.images()) {
                if (spec.status() != ImageSpec.Status.OPTIONAL) {
                    testcases.add(spec.imageTestcase());
                }
            }
        }
        return testcases;
    }

    /** The testcases that judge images one by one. */
    List<String> singleTestcases() {
        List<String> testcases = new ArrayList<>(MetadataCheck.testcases());
        if (list != null) {
            list.images().forEach(spec -> testcases.add(spec.sourceTestcase()));
            list.testedOnly().forEach(spec -> testcases.add(spec.sourceTestcase()));
        }
        return testcases;
    }

    /** Whether a cloud is compliant without passing the testcase. */
    boolean isRecommended(String testcase) {
        if (testcase.equals(PurposeUniquenessCheck.TESTCASE)) {
            return MetadataProperty.OS_PURPOSE.requirement(standard) != Requirement.MANDATORY;
        }
        for (MetadataProperty property : MetadataProperty.values()) {
            if (testcase.equals(property.testcase())) {
                return property.requirement(standard) != Requirement.MANDATORY;
            }
        }
        if (list != null) {
            for (ImageSpec spec : list.images()) {
                if (testcase.equals(spec.imageTestcase())) {
                    return spec.status() != ImageSpec.Status.MANDATORY;
                }
            }
        }
        return false;
    }
}
