package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.List;

/**
 * The name of an image in the catalogue tells the version and no patch level (SCS-0102 version 1, "Naming"): where
 * {@code os_version} is {@code 24.04}, it has no {@code 24.04.1} alone. A date or patch level after the version of a name is what the standard itself
 * recommends for images that were replaced.
 */
final class NameRule implements TextRule {
    static final String ID = "image.name-patchlevel";

    /** The longest name that is looked at, and the longest that Glance has. */
    private static final int MAX_LENGTH = 255;

    private static final MessageTemplate PATCHLEVEL = new MessageTemplate(
            ID,
            "the name {0} tells the patch level {1}; the standard suggests the version alone, {2}",
            "der Name {0} nennt den Patchlevel {1}; der Standard schlägt nur die Version vor, {2}");

    @Override
    public MetadataProperty subject() {
        return MetadataProperty.OS_VERSION;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        String name = image.name();
        String version = image.property(MetadataProperty.OS_VERSION);
        boolean listed = judgement.standard() == MetadataStandard.V1 && !Boolean.TRUE.equals(image.hidden());
        if (!listed || name == null || version == null || version.isEmpty() || name.length() > MAX_LENGTH) {
            return;
        }
        for (int at = name.indexOf(version); at >= 0; at = name.indexOf(version, at + 1)) {
            int end = at + version.length();
            boolean word = at == 0 || name.charAt(at - 1) == ' ';
            if (word && (end == name.length() || name.charAt(end) == ' ')) {
                return;
            }
            int start = end;
            end = patchlevelEnd(name, start);
            if (word && end > start) {
                String patchlevel = name.substring(at, end);
                Rule rule = new Rule(ID, null, judgement.standard().url() + "#naming");
                judgement.remark(
                        rule,
                        Severity.INFO,
                        "name",
                        PATCHLEVEL.with(Shown.excerpt(name), Shown.text(patchlevel), Shown.excerpt(version)),
                        List.of(),
                        name.substring(0, at) + version + name.substring(end));
                return;
            }
        }
    }

    /** Where the points and digits end that follow a version, if nothing but a blank follows them; the start otherwise. */
    private static int patchlevelEnd(String name, int start) {
        int end = start;
        while (end < name.length() && (isDigit(name.charAt(end)) || name.charAt(end) == '.')) {
            end++;
        }
        boolean level = end > start + 1
                && name.charAt(start) == '.'
                && isDigit(name.charAt(end - 1))
                && (end == name.length() || name.charAt(end) == ' ');
        return level ? end : start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
