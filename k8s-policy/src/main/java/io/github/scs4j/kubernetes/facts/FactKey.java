package io.github.scs4j.kubernetes.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of outermost objects that say something; every other one is skipped. */
enum FactKey {
    TAG_NAME("tag_name"),
    PUBLISHED_AT("published_at"),
    DRAFT("draft"),
    PRERELEASE("prerelease"),

    CYCLE("cycle"),
    RELEASE_DATE("releaseDate"),
    EOL("eol"),
    LATEST("latest"),
    LATEST_RELEASE_DATE("latestReleaseDate"),

    BRANCH("branch"),
    END_OF_LIFE("end-of-life"),

    SCHEMA_VERSION("schema_version"),
    GENERATED_AT("generated_at"),
    LAST_MODIFIED("last_modified"),
    RESULT("result"),

    RELEASES("releases"),
    VERSIONS("versions"),

    SCHEDULES("schedules"),
    BRANCHES("branches"),

    DATA_TYPE("dataType"),
    DATA_VERSION("dataVersion"),
    CVE_METADATA("cveMetadata"),
    CONTAINERS("containers"),

    ID("id"),
    PUBLISHED("published"),
    MODIFIED("modified"),
    WITHDRAWN("withdrawn"),
    ALIASES("aliases"),
    SEVERITY("severity"),
    AFFECTED("affected"),

    VERSION("version"),
    TITLE("title"),
    KUBERNETES_IO("_kubernetes_io"),
    ITEMS("items"),

    MESSAGE("message"),
    STATUS("status"),
    ERROR("error");

    private static final Map<String, FactKey> BY_TEXT = new HashMap<>();

    static {
        for (FactKey key : values()) {
            BY_TEXT.put(key.text, key);
        }
    }

    private final String text;

    FactKey(String text) {
        this.text = text;
    }

    /** The key with this text; {@code null} if it says nothing. */
    static @Nullable FactKey of(String text) {
        return BY_TEXT.get(text);
    }

    /** The key as it is written. */
    String text() {
        return text;
    }
}
