package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.inventory.ImageEntry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One item per image. People script against the keys. */
final class ImageItems implements ImageOutput {
    private final ItemOutput items;

    ImageItems(ItemOutput items) {
        this.items = items;
    }

    /** An item about an image, to which more can be added. */
    static Map<String, Object> of(Image image) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("image", image.subject());
        String id = image.id();
        if (id != null) {
            item.put("id", id);
        }
        return item;
    }

    @Override
    public void image(ImageEntry entry, ImageVerdict verdict, List<Finding> findings) {
        Map<String, Object> item = of(entry.image());
        item.put("verdict", verdict.toString());
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        items.item(item);
    }

    @Override
    public void finding(Finding finding) throws IOException {
        items.finding(finding);
    }

    @Override
    public void flush() throws IOException {
        items.flush();
    }

    @Override
    public void end(Tally tally) throws IOException {
        items.end(tally.results());
    }
}
