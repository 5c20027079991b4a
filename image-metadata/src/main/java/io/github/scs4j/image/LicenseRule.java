package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;

/**
 * {@code license_included} and {@code license_required} are not both true, and an image of Windows has one of them
 * (SCS-0102, "Licensing / Maintenance subscription / Support").
 */
final class LicenseRule implements TextRule {
    static final String PAIR = "image.license-pair";
    static final String UNTOLD = "image.license-untold";

    private static final MetadataProperty INCLUDED = MetadataProperty.LICENSE_INCLUDED;
    private static final MetadataProperty REQUIRED = MetadataProperty.LICENSE_REQUIRED;

    private static final MessageTemplate BOTH = new MessageTemplate(
            PAIR,
            "license_included and license_required are both true: either the price includes the licenses, or the customer"
                    + " brings them",
            "license_included und license_required sind beide true: entweder enthält der Preis die Lizenzen, oder der"
                    + " Kunde bringt sie mit");
    private static final MessageTemplate NEITHER = new MessageTemplate(
            UNTOLD,
            "an image of Windows, and neither license_included nor license_required is true",
            "ein Image von Windows, und weder license_included noch license_required ist true");

    @Override
    public void judge(Image image, Judgement judgement) {
        if (isFlag(image, INCLUDED, "true") && isFlag(image, REQUIRED, "true")) {
            judgement.error(REQUIRED, PAIR, BOTH.with(), List.of(), null);
        } else if (isFlag(image, INCLUDED, "false") && isFlag(image, REQUIRED, "false") && isWindows(image)) {
            Rule rule = new Rule(UNTOLD, null, INCLUDED.clause(judgement.standard()));
            judgement.remark(rule, Severity.INFO, INCLUDED.key(), NEITHER.with(), List.of(), null);
        }
    }

    /** Whether the property is true or false as the word says; one that is absent is false. */
    private static boolean isFlag(Image image, MetadataProperty property, String word) {
        Object value = image.value(property);
        if (value instanceof Boolean flag) {
            return flag == word.equals("true");
        }
        return value == null ? word.equals("false") : value instanceof String text && text.equalsIgnoreCase(word);
    }

    private static boolean isWindows(Image image) {
        return "windows".equals(image.value(MetadataProperty.OS_DISTRO)) || "windows".equals(image.osType());
    }
}
