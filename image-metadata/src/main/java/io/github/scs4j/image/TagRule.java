package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;

/**
 * An image whose tags are known has the recommended ones: {@code managed_by_VENDOR} (SCS-0102, "Image Origin") and
 * {@code os:OPERATINGSYSTEM} ("Image build info").
 */
final class TagRule implements TextRule {
    static final String MANAGED_BY = "image.tag-managed-by";
    static final String OS = "image.tag-os";

    private static final MessageTemplate MISSING =
            new MessageTemplate("image.tag", "the recommended tag {0} is missing", "der empfohlene Tag {0} fehlt");
    private static final List<String> VENDOR = List.of("managed_by_VENDOR");
    private static final List<String> SYSTEM = List.of("os:OPERATINGSYSTEM");
    private static final Message NO_VENDOR = new Message(MISSING, VENDOR);
    private static final Message NO_SYSTEM = new Message(MISSING, SYSTEM);

    @Override
    public void judge(Image image, Judgement judgement) {
        List<String> tags = image.tags();
        if (tags == null) {
            return;
        }
        if (!hasTag(tags, "managed_by_")) {
            Rule rule = rule(MANAGED_BY, MetadataProperty.IMAGE_SOURCE, judgement);
            judgement.remark(rule, Severity.INFO, "tags", NO_VENDOR, VENDOR, null);
        }
        if (!hasTag(tags, "os:")) {
            String distro = image.property(MetadataProperty.OS_DISTRO);
            boolean known = distro != null && OsDistro.of(distro).standing() == OsDistro.Standing.LISTED;
            String tag = known ? "os:" + distro : null;
            Rule rule = rule(OS, MetadataProperty.IMAGE_BUILD_DATE, judgement);
            judgement.remark(rule, Severity.INFO, "tags", NO_SYSTEM, SYSTEM, tag);
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

    /** The rule with this id, in the section of a property. */
    private static Rule rule(String id, MetadataProperty neighbor, Judgement judgement) {
        return new Rule(id, null, neighbor.clause(judgement.standard()));
    }
}
