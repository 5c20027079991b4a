package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows a flavor says it fills: by its name, or by an extra spec {@code scs:name-vN}. */
final class Claims {
    /** How a flavor says it, from the plainest on. */
    enum Strength {
        /** Its name is that of the row. */
        NAME,
        /** Its name means the same in another spelling. */
        SPELLING,
        /** {@code scs:name-v2} means it: the key of the official look-up. */
        LOOKUP,
        /** Another {@code scs:name-vN} means it; such a variant may understate. */
        VARIANT;

        /** Whether somebody who looks the row up finds the flavor. */
        boolean isFound() {
            return this != VARIANT;
        }
    }

    private static final String VARIANT_PREFIX = "scs:name-v";

    private final List<StandardFlavor> rows;
    private final boolean byProperties;
    private final Map<String, Integer> byText = new HashMap<>();

    Claims(StandardFlavors edition) {
        this.rows = edition.flavors();
        this.byProperties = edition.byProperties();
        for (int i = 0; i < rows.size(); i++) {
            FlavorName name = rows.get(i).name();
            byText.put(name.toV2(), i);
            byText.put(name.toV1(), i);
        }
    }

    /** The valid name that a text is, in any syntax; {@code null} if it is none. */
    static @Nullable FlavorName read(String text) {
        return FlavorNaming.ANY_VERSION.tryParse(text).name();
    }

    /** Whether the key is {@code scs:name-vN} with a positive N. */
    static boolean isVariant(String key) {
        int digits = key.length() - VARIANT_PREFIX.length();
        if (digits < 1 || !key.startsWith(VARIANT_PREFIX) || key.charAt(VARIANT_PREFIX.length()) == '0') {
            return false;
        }
        for (int i = VARIANT_PREFIX.length(); i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The indices of the rows that the flavor says it fills, each with the plainest way in which it does. */
    Map<Integer, Strength> of(Flavor flavor) {
        Integer own = row(flavor.name());
        Map<String, String> specs = byProperties ? flavor.extraSpecs() : null;
        if (own == null && (specs == null || specs.isEmpty())) {
            return Map.of();
        }
        Map<Integer, Strength> claims = Map.of();
        if (own != null) {
            boolean exact = rows.get(own).spelling().equals(flavor.name());
            claims = with(claims, own, exact ? Strength.NAME : Strength.SPELLING);
        }
        if (specs != null) {
            for (Map.Entry<String, String> spec : specs.entrySet()) {
                Integer row = isVariant(spec.getKey()) ? row(spec.getValue()) : null;
                if (row != null) {
                    boolean lookup = spec.getKey().equals(StandardFlavor.NAME_V2);
                    claims = with(claims, row, lookup ? Strength.LOOKUP : Strength.VARIANT);
                }
            }
        }
        return claims;
    }

    /** The claims with one more; of two for one row the plainer counts. Nearly every flavor has none. */
    private static Map<Integer, Strength> with(Map<Integer, Strength> claims, int row, Strength strength) {
        Map<Integer, Strength> more = claims.isEmpty() ? new LinkedHashMap<>() : claims;
        more.merge(row, strength, (known, other) -> known.compareTo(other) <= 0 ? known : other);
        return more;
    }

    /** Whether a name is not written with a leading zero, a fraction or a count of disks, as another spelling would be. */
    private static boolean isCanonical(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean leadingZero = c == '0' && (text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9');
            if (leadingZero || c == '.' || c == 'x') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer row(String text) {
        Integer row = byText.get(text);
        if (row != null || isCanonical(text)) {
            return row;
        }
        FlavorName name = read(text);
        return name == null ? null : byText.get(name.toV2());
    }
}
