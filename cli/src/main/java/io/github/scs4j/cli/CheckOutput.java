package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.inventory.ImageEntry;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.report.ScopeReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found in a report, and writes the items on which it is found. */
final class CheckOutput implements NameOutput, ImageOutput, ClusterOutput {
    private final ScopeReport.Builder report;
    private final AskedTestcases asked;
    private final BranchResults branches;
    private final EveryItemOutput items;
    private final NameItems nameItems;
    private final ImageItems imageItems;
    private final ClusterItems clusterItems;
    private final ExportedIds ids = new ExportedIds();
    private final ExportedImages exportedImages = new ExportedImages();
    private long names;
    private long images;

    CheckOutput(
            ScopeReport.Builder report,
            AskedTestcases asked,
            BranchResults branches,
            EveryItemOutput items,
            Language language) {
        this.report = report;
        this.asked = asked;
        this.branches = branches;
        this.items = items;
        this.nameItems = new NameItems(items, language);
        this.imageItems = new ImageItems(items);
        this.clusterItems = new ClusterItems(items, null);
    }

    /** How many names there were so far. */
    long names() {
        return names;
    }

    /** How many images there were so far. */
    long images() {
        return images;
    }

    /** That two inputs are exports of two clouds; {@code null} if nothing says so for sure. Once all inputs are read. */
    @Nullable
    Finding conflict() {
        Finding flavors = ids.conflict();
        return flavors == null ? exportedImages.conflict() : flavors;
    }

    @Override
    public void name(FoundName found, FlavorParse parse, List<Finding> findings) {
        names++;
        ids.add(found);
        show(findings, AskedTestcases.FLAVORS);
        if (!items.isEmpty()) {
            nameItems.name(found, parse, findings);
        }
    }

    @Override
    public void image(ImageEntry entry, ImageVerdict verdict, List<Finding> findings) throws IOException {
        images++;
        exportedImages.add(entry);
        show(findings, AskedTestcases.IMAGES);
        if (!items.isEmpty()) {
            imageItems.image(entry, verdict, findings);
        }
    }

    @Override
    public void cluster(ClusterVerdict verdict, List<Finding> findings) throws IOException {
        String subject = branches.add(verdict, findings);
        findings.stream().filter(asked::shows).forEach(finding -> report.accept(subject, finding));
        clusterItems.cluster(verdict, findings);
    }

    @Override
    public void finding(Finding finding) throws IOException {
        if (asked.shows(finding)) {
            report.accept(finding);
        }
        items.finding(finding);
    }

    private void show(List<Finding> findings, String export) {
        for (Finding finding : findings) {
            if (asked.shows(finding, export)) {
                report.accept(finding);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        items.flush();
    }

    /** Nothing: the report ends when all kinds of inputs do. */
    @Override
    public void end(Tally tally) {}
}
