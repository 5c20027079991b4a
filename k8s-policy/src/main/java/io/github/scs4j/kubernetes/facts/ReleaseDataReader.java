package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.IOException;

/**
 * Reads the release data that endoflife.date collects: versions with their days. Entries of {@code releases} are those of
 * a vendor: of the Kubernetes project's own branches nothing is collected there.
 */
final class ReleaseDataReader implements RecordReader {
    @Override
    public FactShape shape() {
        return FactShape.ENDOFLIFE_RELEASE_DATA;
    }

    @Override
    public boolean isMarkedBy(FactKey key, Kind kind) {
        return (key == FactKey.RELEASES || key == FactKey.VERSIONS) && kind == Kind.OBJECT;
    }

    @Override
    public void read(FactKey mark, FactCursor cursor, FactHead head, FactIntake intake) throws IOException {
        FactValues values = new FactValues(intake, Origin.ENDOFLIFE_DATE, null);
        boolean whole = false;
        try {
            read(mark.text(), cursor, values, intake);
            for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                read(key, cursor, values, intake);
            }
            whole = true;
        } finally {
            if (!whole || values.isVendorTold()) {
                values.isIncomplete();
            }
        }
    }

    private static void read(String key, FactCursor cursor, FactValues values, FactIntake intake) throws IOException {
        switch (key) {
            case "releases" -> {
                if (FactValues.isOrTell(Kind.OBJECT, key, cursor, intake)) {
                    for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                        values.tellVendor(name, cursor.place());
                        cursor.skip();
                    }
                }
            }
            case "versions" -> {
                if (FactValues.isOrTell(Kind.OBJECT, key, cursor, intake)) {
                    for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
                        version(name, cursor, values, intake);
                    }
                }
            }
            default -> cursor.skip();
        }
    }

    private static void version(String name, FactCursor cursor, FactValues values, FactIntake intake)
            throws IOException {
        Location.Position at = cursor.place();
        if (!FactValues.isOrTell(Kind.OBJECT, name, cursor, intake)) {
            return;
        }
        String date = null;
        String text = name;
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "date" -> date = cursor.textOrSkip();
                case "name" -> {
                    String own = cursor.textOrSkip();
                    text = own == null ? name : own;
                }
                default -> cursor.skip();
            }
        }
        KubernetesVersion version = values.version("name", text, at);
        FactTime time = version == null ? null : values.time("date", date, at);
        if (version != null && time != null) {
            values.release(version, time, at);
        }
    }
}
