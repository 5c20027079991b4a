package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The testcases {@code scs-0103-flavor-*}: every standard flavor is there (SCS-0103, "Standard SCS flavors"). Takes flavors
 * one by one and keeps only those that say they are one. Mutable and not thread-safe.
 *
 * <p>A flavor says that it fills a row by its name or by any {@code scs:name-vN}, in any spelling. It does fill the row if it
 * has exactly its numbers and extra specs. A row is met if one flavor fills it; what is odd about the others then is a WARNING
 * if somebody who looks the row up finds them, else an INFO. A row that no flavor fills fails with an ERROR, or with a WARNING
 * if it is only recommended; it is not judged as long as something that the export leaves out could still fill it. Further
 * flavors are nobody's business.
 *
 * <p>Standard flavors "must exist" so that users "need not discover them": a flavor that is known to be private or disabled
 * fills no row. Where the export does not say, it is taken to be usable.
 *
 * <p>The lists of SCS-0100 go by the name of the flavor alone, in their own spelling, and ask for "at least" the numbers.
 *
 * <p>The official test suite asks Nova itself. So where an export leaves extra specs out, what the suite would say is not
 * known and not told.
 */
public final class StandardFlavorsCheck {
    private final StandardFlavors edition;
    private final Claims claims;
    private final List<RowState> rows = new ArrayList<>();
    private final OfficialSuite official;

    /** A check against this edition of the list. */
    public StandardFlavorsCheck(StandardFlavors edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.claims = new Claims(edition);
        this.official = new OfficialSuite(edition);
        for (StandardFlavor row : edition.flavors()) {
            rows.add(new RowState(row, edition.byProperties()));
        }
    }

    /** Takes the next flavor of the inventory. */
    public void add(Flavor flavor) {
        Map<Integer, Claims.Strength> claimed = claims.of(flavor);
        official.add(flavor, claimed);
        if (claimed.isEmpty() && flavor.extraSpecs() != null) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(flavor, claimed.get(i));
        }
    }

    /** Part of the inventory could not be read: a row that nothing else fills is open, as its flavor may stand there. */
    public void incomplete() {
        official.incomplete();
        for (RowState row : rows) {
            row.incomplete();
        }
    }

    /**
     * Judges every row by the flavors that were added. Findings go to the sink; the tally learns of one subject per row and
     * what the official test suite says of it. May be called again after more flavors.
     */
    public void end(FindingSink sink, Tally tally) {
        for (int i = 0; i < rows.size(); i++) {
            RowState row = rows.get(i);
            String testcase = row.row().testcase();
            if (row.isOpen()) {
                tally.unjudged(testcase);
            } else {
                tally.judged(testcase);
            }
            official.tell(i, row, tally);
            new RowFindings(edition, row, sink).write();
        }
    }
}
