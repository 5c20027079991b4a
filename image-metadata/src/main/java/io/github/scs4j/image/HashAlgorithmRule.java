package io.github.scs4j.image;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code os_hash_algo} is recommended: SHA-256 or SHA-512 (SCS-0102, "Image build info"). */
final class HashAlgorithmRule implements PropertyRule {
    static final String ID = "image.hash-algo";

    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.hash-algo-missing",
            "os_hash_algo is missing: the algorithm of the image file's hash, which Glance sets on upload",
            "os_hash_algo fehlt: das Verfahren der Prüfsumme der Image-Datei, das Glance beim Hochladen setzt");
    private static final MessageTemplate OTHER = new MessageTemplate(
            "image.hash-algo-other",
            "os_hash_algo is {0}; the standard recommends sha256 or sha512",
            "os_hash_algo ist {0}; der Standard empfiehlt sha256 oder sha512");

    private static final MessageTemplate AHEAD = new MessageTemplate(
            "image.hash-algo-ahead",
            "os_hash_algo is not there yet: Glance sets it on upload, so it is not judged",
            "os_hash_algo fehlt noch: Glance setzt es beim Hochladen, also wird es nicht beurteilt");

    /** What is to be said before the upload where an image in a cloud lacks the hash. */
    static Finding ahead(Finding finding) {
        if (!finding.rule().id().equals(ID)) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                Severity.INFO,
                false,
                finding.subject(),
                finding.location(),
                AHEAD.with(),
                finding.expected(),
                null);
    }

    @Override
    public MetadataProperty property() {
        return MetadataProperty.OS_HASH_ALGO;
    }

    @Override
    public boolean judge(Image image, Judgement judgement) {
        String algorithm = algorithm(image);
        if (isRecommended(algorithm)) {
            return true;
        }
        List<String> words = property().words(judgement.standard());
        if (algorithm == null) {
            judgement.violation(property(), ID, MISSING.with(), words, null);
        } else {
            judgement.violation(
                    property(), ID, OTHER.with(Shown.excerpt(algorithm)), words, Nearest.of(algorithm, words));
        }
        return false;
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return WordedRule.result(isRecommended(algorithm(image)));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return null;
    }

    /** The algorithm, which some exports list among the properties. */
    static @Nullable String algorithm(Image image) {
        String algorithm = image.hashAlgorithm();
        return algorithm == null ? image.property(MetadataProperty.OS_HASH_ALGO) : algorithm;
    }

    private static boolean isRecommended(@Nullable String algorithm) {
        return algorithm != null && (algorithm.equals("sha512") || algorithm.equals("sha256"));
    }
}
