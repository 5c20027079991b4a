package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code provided_until} is a date, {@code none} or {@code notice} (SCS-0102, "Image updating"). */
final class ProvidedUntilRule extends WordedRule {
    static final String ID = "image.provided-until";

    private static final List<String> ALLOWED = List.of(DateFault.DAY, "none", "notice");
    private static final List<String> WORDS = List.of("none", "notice");

    private static final MessageTemplate MISSING = message(
            "provided-until-missing",
            "provided_until is missing: until when an image of this name is provided",
            "provided_until fehlt: bis wann ein Image dieses Namens angeboten wird");
    private static final MessageTemplate WRONG = message(
            "provided-until",
            "provided_until={0} is neither a date nor none nor notice",
            "provided_until={0} ist weder ein Datum noch none noch notice");
    private static final MessageTemplate OF_UUIDS = message(
            "provided-until-uuid",
            "provided_until={0} makes no sense for a name: it is a value of uuid_validity",
            "provided_until={0} ergibt für einen Namen keinen Sinn: es ist ein Wert von uuid_validity");

    ProvidedUntilRule() {
        super(MetadataProperty.PROVIDED_UNTIL, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (DateText.isDate(value) || ProvidedUntil.of(value) != null) {
            return true;
        }
        Message fault;
        if (value.equals("forever") || UuidValidity.of(value) instanceof UuidValidity.Last) {
            fault = OF_UUIDS.with(shown(value));
        } else if (DateFault.isLikeDate(value)) {
            fault = DateFault.of(property(), value, false);
        } else {
            fault = WRONG.with(shown(value));
        }
        String date = DateFault.meant(value, false);
        judgement.violation(property(), ID, fault, ALLOWED, date == null ? Nearest.of(value, WORDS) : date);
        return false;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        judgement.violation(property(), ID, MISSING.with(), ALLOWED, null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return result(Truth.of(image.value(property())));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D35";
    }
}
