package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recognizes the documents of one file, and has each read by the reader of its shape. */
final class FactDocuments {
    /** Shapes whose facts are nested: their objects are recognized by an object or list in them. */
    private static final List<RecordReader> RECORDS = List.of(
            new ProductReader(),
            new ReleaseDataReader(),
            WebsiteReader.SCHEDULE,
            WebsiteReader.EOL,
            new CveRecordReader(),
            new OsvReader(),
            new CveFeedReader());

    private final FactIntake intake;
    private final FactHead head = new FactHead();
    private final List<RowReader> rows;
    private @Nullable FactShape shape;
    private boolean cutOff;
    private boolean oddRowFirst;

    FactDocuments(FactIntake intake) {
        this.intake = intake;
        this.rows = List.of(new GithubRows(intake), new CycleRows(intake), new SuiteRows(intake));
    }

    /** The shape of the first object that has a known one; {@code null} if none has. */
    @Nullable
    FactShape shape() {
        return shape;
    }

    /** The rest of the file cannot be read. */
    void cutOff() {
        cutOff = true;
    }

    /** Reads a document, to its end. */
    void read(FactCursor cursor) throws IOException {
        switch (cursor.kind()) {
            case OBJECT -> object(cursor, true);
            case ARRAY -> array(cursor);
            default ->
                intake.error(
                        FactRules.SHAPE,
                        FactRules.OTHER_VALUE.with(cursor.kind().text()),
                        cursor.place());
        }
    }

    private void array(FactCursor cursor) throws IOException {
        boolean empty = true;
        Location.Position place = cursor.place();
        while (cursor.nextElement()) {
            empty = false;
            switch (cursor.kind()) {
                case OBJECT -> object(cursor, false);
                case ARRAY -> array(cursor);
                default -> {
                    tellOfOddRow();
                    Message message = FactRules.NO_ENTRY.with(cursor.kind().text());
                    intake.error(FactRules.ENTRY, message, cursor.place());
                }
            }
        }
        if (empty) {
            intake.error(FactRules.EMPTY, FactRules.EMPTY_LIST.with(), place);
        }
    }

    private void object(FactCursor cursor, boolean single) throws IOException {
        head.begin(cursor.place());
        for (String text = cursor.nextKey(); text != null; text = cursor.nextKey()) {
            head.putFirstKey(text);
            FactKey key = FactKey.of(text);
            Kind kind = cursor.kind();
            if (key == null) {
                cursor.skip();
            } else if (kind.isNested()) {
                RecordReader reader = reader(key, kind);
                if (reader != null) {
                    recognized(reader.shape());
                    read(reader, key, cursor);
                    return;
                }
                head.put(key, kind, null);
                cursor.skip();
            } else {
                head.put(key, cursor);
            }
        }
        row(single);
    }

    private void read(RecordReader reader, FactKey key, FactCursor cursor) throws IOException {
        switch (reader.shape()) {
            case CVE_RECORD -> {
                OfficialCursor noting = new OfficialCursor(cursor, head, key.text());
                reader.read(key, noting, head, intake);
                intake.facts().officialSuite().record(noting.noted());
            }
            case CVE_FEED -> {
                OfficialCursor noting = new OfficialCursor(cursor, head, key.text());
                reader.read(key, noting, head, intake);
                intake.facts().officialSuite().feed(noting.noted());
            }
            default -> reader.read(key, cursor, head, intake);
        }
    }

    private static @Nullable RecordReader reader(FactKey key, Kind kind) {
        for (RecordReader reader : RECORDS) {
            if (reader.isMarkedBy(key, kind)) {
                return reader;
            }
        }
        return null;
    }

    /** The official test suite reads rows that are none of their list as well. */
    private void tellOfOddRow() {
        oddRowFirst = true;
        if (shape == FactShape.GITHUB_RELEASES) {
            intake.facts().officialSuite().release(null);
        } else if (shape == FactShape.OFFICIAL_SUITE_EOL) {
            intake.facts().officialSuite().endOfLife(null, null);
        }
    }

    /** Whether the official test suite reads documents of this shape. */
    private static boolean isRead(@Nullable FactShape shape) {
        return shape == FactShape.GITHUB_RELEASES
                || shape == FactShape.OFFICIAL_SUITE_EOL
                || shape == FactShape.CVE_RECORD
                || shape == FactShape.CVE_FEED;
    }

    private void recognized(FactShape found) {
        if (shape == null) {
            shape = found;
            if (oddRowFirst) {
                tellOfOddRow();
            }
        }
    }

    /**
     * An object without any nested value that counts.
     *
     * @param single whether it stands in no list
     */
    private void row(boolean single) {
        for (RowReader reader : rows) {
            if (reader.recognizes(head)) {
                recognized(reader.shape());
                reader.take(head, single);
                return;
            }
        }
        if (!Boolean.TRUE.equals(OfficialRow.of(head).leftOut())) {
            tellOfOddRow();
        }
        String answer = head.text(FactKey.MESSAGE);
        String shown =
                Shown.excerpt(Objects.requireNonNullElse(answer, Objects.requireNonNullElse(head.firstKey(), "")));
        if (answer == null) {
            intake.error(FactRules.SHAPE, FactRules.OTHER_OBJECT.with(shown), head.place());
        } else if (answer.toLowerCase(Locale.ROOT).contains("rate limit")) {
            intake.facts().officialSuite().releasesRefused();
            intake.error(FactRules.REFUSED, FactRules.RATE_LIMIT.with(shown), head.place());
        } else {
            intake.error(FactRules.REFUSED, FactRules.IS_REFUSED.with(shown), head.place());
        }
    }

    /** Says what can be said at the end of the file. */
    void end() {
        if (cutOff && isRead(shape)) {
            intake.facts().officialSuite().unreadable();
        }
        for (RowReader reader : rows) {
            if (reader.isUsed()) {
                if (cutOff || intake.count() > FactIntake.MAX_FACTS) {
                    reader.isIncomplete();
                }
                reader.end();
            }
        }
        if (intake.count() == 0 && !intake.isExplained()) {
            intake.error(FactRules.EMPTY, FactRules.NO_FACT.with(), null);
        }
    }
}
