package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image whose tags are known has the recommended ones: {@code managed_by_VENDOR} (SCS-0102, "Image Origin") and
 * {@code os:OPERATINGSYSTEM} ("Image build info").
 */
final class TagRule implements TextRule {
    static final String MANAGED_BY = "image.tag-managed-by";
    static final String OS = "image.tag-os";

    private static final MessageTemplate MISSING =
            new MessageTemplate("image.tag", "the recommended tag {0} is missing", "der empfohlene Tag {0} fehlt");

    @Override
    public void judge(Image image, Judgement judgement) {
        List<String> tags = image.tags();
        if (tags == null) {
            return;
        }
        if (!hasTag(tags, "managed_by_")) {
            remark(MANAGED_BY, MetadataProperty.IMAGE_SOURCE, "managed_by_VENDOR", null, judgement);
        }
        if (!hasTag(tags, "os:")) {
            String distro = image.property(MetadataProperty.OS_DISTRO);
            boolean known = distro != null && OsDistro.of(distro).standing() == OsDistro.Standing.LISTED;
            String tag = known ? "os:" + distro : null;
            remark(OS, MetadataProperty.IMAGE_BUILD_DATE, "os:OPERATINGSYSTEM", tag, judgement);
        }
    }

    /** Whether a tag begins like this, and goes on. */
    private static boolean hasTag(List<String> tags, String beginning) {
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.length() > beginning.length() && tag.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void remark(
            String id, MetadataProperty neighbor, String tag, @Nullable String suggestion, Judgement judgement) {
        Rule rule = new Rule(id, null, neighbor.clause(judgement.standard()));
        judgement.remark(rule, Severity.INFO, "tags", MISSING.with(tag), List.of(tag), suggestion);
    }
}
