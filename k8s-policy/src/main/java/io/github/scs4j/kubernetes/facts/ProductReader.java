package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a product as the API of endoflife.date gives it: branches, each with its first and last release. */
final class ProductReader implements RecordReader {
    @Override
    public FactShape shape() {
        return FactShape.ENDOFLIFE_PRODUCT;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return key == FactKey.RESULT && kind == Kind.OBJECT;
    }

    @Override
    public void read(FactKey mark, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        Product product = new Product();
        Location.Position at = cursor.place();
        boolean whole = false;
        try {
            readProduct(cursor, product, intake);
            for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                FactKey known = FactKey.of(key);
                if (known == null || cursor.kind().isNested()) {
                    cursor.skip();
                } else {
                    head.put(known, cursor.kind(), cursor.text());
                }
            }
            whole = true;
        } finally {
            deliver(product, asOf(head, intake), whole, at, intake);
        }
    }

    /** When the answer was made, or where it does not say so, when the product was last changed. */
    private static @Nullable Instant asOf(FactHead head, FactIntake intake) {
        FactTime generated = time(FactKey.GENERATED_AT, head, intake);
        if (generated != null) {
            return generated.instant();
        }
        FactTime modified = time(FactKey.LAST_MODIFIED, head, intake);
        return modified == null ? null : modified.instant();
    }

    private static @Nullable FactTime time(FactKey key, FactHead head, FactIntake intake) {
        String text = head.text(key);
        FactTime time = text == null ? null : FactTime.of(text);
        if (text != null && time == null) {
            intake.warning(FactRules.ENTRY, FactRules.NO_DATE.with(key.text(), Shown.excerpt(text)), head.place());
        }
        return time;
    }

    private static void readProduct(FactCursor cursor, Product product, FactIntake intake) throws IOException {
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "name" -> product.name = cursor.textOrSkip();
                case "releases" -> {
                    product.listed = true;
                    if (FactValues.isOrTell(Kind.ARRAY, key, cursor, intake)) {
                        readBranches(cursor, product, intake);
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private static void readBranches(FactCursor cursor, Product product, FactIntake intake) throws IOException {
        while (cursor.nextElement()) {
            if (FactValues.isOrTell(Kind.OBJECT, "releases", cursor, intake)
                    && product.branches.size() <= FactIntake.MAX_FACTS) {
                Branch branch = new Branch(cursor.place());
                product.branches.add(branch);
                readBranch(cursor, branch);
            }
        }
    }

    private static void readBranch(FactCursor cursor, Branch branch) throws IOException {
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "name" -> branch.name = cursor.textOrSkip();
                case "releaseDate" -> branch.released = cursor.textOrSkip();
                case "eolFrom" -> branch.ends = cursor.textOrSkip();
                case "latest" -> {
                    if (cursor.kind() == Kind.OBJECT) {
                        readLatest(cursor, branch);
                    } else {
                        cursor.skip();
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private static void readLatest(FactCursor cursor, Branch branch) throws IOException {
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "name" -> branch.latest = cursor.textOrSkip();
                case "date" -> branch.latestDate = cursor.textOrSkip();
                default -> cursor.skip();
            }
        }
    }

    private static void deliver(
            Product product, @Nullable Instant asOf, boolean whole, Location.Position at, FactIntake intake) {
        FactValues values = new FactValues(intake, Origin.ENDOFLIFE_DATE, asOf);
        if (!whole) {
            values.isIncomplete();
        }
        if (whole && !product.listed) {
            intake.error(FactRules.SHAPE, FactRules.NO_KEY.with("releases"), at);
            return;
        }
        if (whole && product.branches.isEmpty()) {
            intake.error(FactRules.EMPTY, FactRules.EMPTY_LIST.with(), at);
        }
        String name = product.name;
        if (name != null && !name.equals("kubernetes")) {
            values.tellVendor(name, at);
            return;
        }
        for (Branch branch : product.branches) {
            deliver(branch, values);
        }
    }

    private static void deliver(Branch entry, FactValues values) {
        KubernetesBranch branch = values.branch("name", entry.name, entry.at);
        if (branch == null) {
            return;
        }
        FactTime released = values.time("releaseDate", entry.released, entry.at);
        if (released != null) {
            values.release(KubernetesVersion.of(branch.major(), branch.minor(), 0), released, entry.at);
        }
        if (entry.latest != null) {
            KubernetesVersion latest = values.version("latest.name", entry.latest, entry.at);
            FactTime date = latest == null ? null : values.time("latest.date", entry.latestDate, entry.at);
            if (latest != null && date != null) {
                values.releaseOnce(latest, date, entry.at);
            }
        }
        FactTime end = entry.ends == null ? null : values.time("eolFrom", entry.ends, entry.at);
        if (end != null) {
            values.endOfLife(branch, end.day(), released, entry.at);
        }
    }

    /** What was read of the product. */
    private static final class Product {
        private final List<Branch> branches = new ArrayList<>();
        private @Nullable String name;
        private boolean listed;
    }

    /** What was read of a branch, as it is written. */
    private static final class Branch {
        private final Location.Position at;
        private @Nullable String name;
        private @Nullable String released;
        private @Nullable String ends;
        private @Nullable String latest;
        private @Nullable String latestDate;

        Branch(Location.Position at) {
            this.at = at;
        }
    }
}
