package io.github.scs4j.image;

import java.util.List;

/** The rules about handling, origin, build and licence of images (SCS-0102, "Image handling" and after), and about tags and names. */
final class BuildInfoRules {
    private static final String LICENSE_FLAG = "image.license-flag";
    private static final String SUBSCRIPTION_FLAG = "image.subscription-flag";

    private BuildInfoRules() {}

    /** Those with a testcase, in the order of the text. */
    static List<PropertyRule> all() {
        return List.of(
                new ReplaceFrequencyRule(),
                new UuidValidityRule(),
                new ProvidedUntilRule(),
                new HotfixHoursRule(),
                new SourceRule(),
                new DescriptionRule(),
                new BuildDateRule(),
                new OriginalUserRule());
    }

    /** Those without. */
    static List<TextRule> text() {
        return List.of(
                new NameRule(),
                new OldPurposeRule(),
                new TagRule(),
                new PatchlevelRule(),
                new OptionalFlagRule(MetadataProperty.LICENSE_INCLUDED, LICENSE_FLAG),
                new OptionalFlagRule(MetadataProperty.LICENSE_REQUIRED, LICENSE_FLAG),
                new LicenseRule(),
                new OptionalFlagRule(MetadataProperty.SUBSCRIPTION_INCLUDED, SUBSCRIPTION_FLAG),
                new OptionalFlagRule(MetadataProperty.SUBSCRIPTION_REQUIRED, SUBSCRIPTION_FLAG),
                new MaintainedUntilRule(),
                new SupportContactRule());
    }

    /** The ids of all findings of these rules. */
    static List<String> ids() {
        return List.of(
                ReplaceFrequencyRule.ID,
                ReplaceFrequencyRule.RARE,
                UuidValidityRule.ID,
                ProvidedUntilRule.ID,
                HotfixHoursRule.ID,
                SourceRule.ID,
                DescriptionRule.ID,
                BuildDateRule.ID,
                BuildDateRule.FORMAT,
                BuildDateRule.LATE,
                BuildDateRule.FUTURE,
                BuildDateRule.REGISTRATION,
                OriginalUserRule.ID,
                NameRule.ID,
                OldPurposeRule.ID,
                TagRule.MANAGED_BY,
                TagRule.OS,
                PatchlevelRule.ID,
                LICENSE_FLAG,
                LicenseRule.PAIR,
                LicenseRule.UNTOLD,
                SUBSCRIPTION_FLAG,
                MaintainedUntilRule.ID,
                SupportContactRule.ID);
    }
}
