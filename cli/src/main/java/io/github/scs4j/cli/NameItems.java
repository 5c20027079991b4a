package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import java.io.IOException;
import java.util.List;

/** One item per name. */
final class NameItems implements NameOutput {
    private final ItemOutput items;
    private final Language language;

    NameItems(ItemOutput items, Language language) {
        this.items = items;
        this.language = language;
    }

    @Override
    public void name(FoundName found, FlavorParse parse, List<Finding> findings) {
        items.item(Item.of(parse, findings, language));
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
