package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Shown;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds flavors that share a name, which Nova does not allow within one cloud: whoever asks for the name may get either.
 * It belongs to no testcase. Mutable and not thread-safe; its memory is that of the distinct names and their ids.
 */
public final class UniquenessCheck {
    private final Map<String, String> ids = new HashMap<>();

    /** Creates a check that has seen no flavor. */
    public UniquenessCheck() {}

    /** Takes the next flavor; one with the name of an earlier one is a WARNING, or an INFO if it has its id, too. */
    public void add(Flavor flavor, FindingSink sink) {
        String id = flavor.id() == null ? "" : flavor.id();
        String earlier = ids.putIfAbsent(flavor.name(), id);
        if (earlier == null) {
            return;
        }
        String shown = Shown.excerpt(flavor.name());
        boolean same = !id.isEmpty() && id.equals(earlier);
        sink.accept(
                same
                        ? Finding.info(OfferRules.DUPLICATE, flavor.name(), OfferRules.LISTED_TWICE.with(shown))
                        : Finding.warning(OfferRules.DUPLICATE, flavor.name(), OfferRules.NAMESAKE.with(shown)));
    }
}
