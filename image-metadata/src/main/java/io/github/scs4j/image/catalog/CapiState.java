package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an inventory was found to have of the official images for Kubernetes nodes (SCS-0104 v2, "Official SCS CAPI images"). */
final class CapiState {
    static final String IMAGE_TESTCASE = "scs-0104-image-capi-2";
    static final String SOURCE_TESTCASE = "scs-0104-source-capi";

    private static final String PURPOSE = "os_purpose";
    private static final String K8SNODE = "k8snode";
    private static final String DESCRIPTION = "image_description";
    private static final String DESCRIBED = "https://github.com/osism/k8s-capi-images";
    private static final String TOLERATED = "https://swift.services.a.regiocloud.tech/swift/v1/"
            + "AUTH_b182637428444b9aa302bb8d5a5a418c/openstack-k8s-capi-images/";

    private static final ImageSpec NAMED = ImageSpec.group(
            "ubuntu-capi-image",
            "ubuntu-capi-image( |-)v[0-9]\\.[0-9]+(\\.[0-9]+)?",
            Status.OPTIONAL,
            List.of("https://nbg1.your-objectstorage.com/osism/openstack-k8s-capi-images/", TOLERATED));

    private static final ImageSpec WANTED = StandardImages.capi("-", Status.RECOMMENDED);

    private final OfficialImages official = Objects.requireNonNull(OfficialImages.of(WANTED));
    private final Nearest nearest = new Nearest(WANTED);
    private boolean present;
    private @Nullable Image unusable;

    void add(Image image, FindingSink sink, Tally tally) {
        if (ImageSelection.OFFICIAL.includes(image)) {
            official.add(image);
        }
        String name = image.name();
        boolean judged = ImageSelection.TEXT.includes(image);
        if (name != null && WANTED.matches(name)) {
            boolean usable = Unusable.of(image) == null;
            present |= usable;
            unusable = usable || unusable != null ? unusable : image;
        } else if (name != null && judged && !present) {
            nearest.offer(image, Nearest.letters(name));
        }
        if (name != null && judged && NAMED.matchesBeginning(name)) {
            if (!NAMED.matches(name)) {
                Message message = CatalogRules.NAME_GOES_ON.with(Shown.excerpt("" + NAMED.nameScheme()));
                sink.accept(Finding.warning(sourceRule(CatalogRules.NAME), image.subject(), message));
            }
            judge(image, sink, tally);
        }
    }

    private static void judge(Image image, FindingSink sink, Tally tally) {
        if (!image.hasProperties()) {
            tally.unjudged(SOURCE_TESTCASE);
            Message message = CatalogRules.PROPERTIES_UNKNOWN.with(
                    Shown.excerpt(image.subject()), CatalogRules.COMMAND, CatalogRules.REQUEST);
            sink.accept(Finding.warning(sourceRule(CatalogRules.UNKNOWN), image.subject(), message));
            return;
        }
        tally.judged(SOURCE_TESTCASE);
        SourceCheck check = SourceCheck.of(image, NAMED.sources(), NAMED.prefixes());
        Rule rule = sourceRule(CatalogRules.SOURCE);
        if (!check.outcome().isRight()) {
            sink.accept(SourceFindings.wrong(rule, image, check, NAMED.name(), NAMED.sources(), true));
        } else if (TOLERATED.equals(check.prefix())) {
            Message message = CatalogRules.SOURCE_TOLERATED.with(Shown.excerpt(TOLERATED));
            sink.accept(Finding.warning(rule, image.subject(), message)
                    .withLocation(new Location.Property(SourceCheck.KEY)));
        }
        SourceFindings.remarks(CapiState::sourceRule, image, check, sink);
        String purpose = image.property(PURPOSE);
        if (!K8SNODE.equals(purpose)) {
            Message message = purpose == null
                    ? CatalogRules.PURPOSE_MISSING.with()
                    : CatalogRules.PURPOSE_OTHER.with(Shown.excerpt(purpose));
            sink.accept(wrong(CatalogRules.PURPOSE, image, PURPOSE, message, K8SNODE));
        }
        String description = image.property(DESCRIPTION);
        if (!DESCRIBED.equals(description)) {
            Message message = description == null
                    ? CatalogRules.DESCRIPTION_MISSING.with(DESCRIBED)
                    : CatalogRules.DESCRIPTION_OTHER.with(Shown.excerpt(description), DESCRIBED);
            sink.accept(wrong(CatalogRules.DESCRIPTION, image, DESCRIPTION, message, DESCRIBED));
        }
    }

    private static Finding wrong(String id, Image image, String key, Message message, String right) {
        return Finding.error(sourceRule(id), image.subject(), message)
                .withLocation(new Location.Property(key))
                .withExpected(List.of(right))
                .withSuggestion(right);
    }

    void end(FindingSink sink, Tally tally, boolean incomplete, boolean lone) {
        tally.given(SOURCE_TESTCASE);
        if (present || !incomplete) {
            tally.judged(IMAGE_TESTCASE);
        } else {
            tally.unjudged(IMAGE_TESTCASE);
        }
        if (!present && incomplete) {
            sink.accept(CatalogRules.unseen(imageRule(CatalogRules.UNKNOWN), WANTED.name(), lone));
        } else if (!present) {
            sink.accept(absence());
        }
        if (!incomplete) {
            OfficialResult result = official.presence();
            boolean differs = result.reading() != (present ? Verdict.PASS : Verdict.FAIL);
            tally.official(IMAGE_TESTCASE, result, differs ? official.presenceDivergence() : null);
        }
    }

    private Finding absence() {
        Image found = unusable;
        Unusable reason = found == null ? null : Unusable.of(found);
        if (found != null && reason != null) {
            return Finding.warning(
                            imageRule(CatalogRules.UNAVAILABLE), found.subject(), reason.message(found, WANTED.name()))
                    .withViolates(true);
        }
        String near = nearest.name();
        String scheme = "" + WANTED.nameScheme();
        MessageTemplate template = near == null ? CatalogRules.NO_MEMBER : CatalogRules.NO_MEMBER_NEAR;
        Message message = template.with(
                Shown.excerpt(WANTED.name()), Shown.excerpt(scheme), near == null ? "" : Shown.excerpt(near));
        return new Finding(
                imageRule(CatalogRules.MISSING),
                Severity.WARNING,
                true,
                WANTED.name(),
                null,
                message,
                List.of(scheme),
                near);
    }

    private static Rule imageRule(String id) {
        return new Rule(id, IMAGE_TESTCASE, GenericImagesCheck.CAPI_PRESENCE_CLAUSE);
    }

    private static Rule sourceRule(String id) {
        return new Rule(id, SOURCE_TESTCASE, GenericImagesCheck.CAPI_SOURCE_CLAUSE);
    }
}
