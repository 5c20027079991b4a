package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/** Puts the events of a YAML text together: one value per document. Stops where a limit is reached. */
final class YamlComposer {
    private final Parser parser;
    private final YamlPlaces places;
    private final YamlFindings findings;
    private final Map<String, @Nullable YamlValue> anchors = new HashMap<>();
    private int depth;
    private int values;
    private boolean failed;

    YamlComposer(Parser parser, YamlPlaces places, YamlFindings findings) {
        this.parser = parser;
        this.places = places;
        this.findings = findings;
    }

    /** The next document; {@code null} if there is none, or it cannot be read. */
    @Nullable
    YamlValue document() {
        if (failed) {
            return null;
        }
        anchors.clear();
        if (parser.checkEvent(Event.ID.StreamStart)) {
            parser.getEvent();
        }
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        parser.getEvent();
        YamlValue value = null;
        try {
            value = value();
        } catch (Stop stop) {
            findings.error(stop.rule, stop.place, stop.reason);
            failed = true;
            return null;
        }
        parser.getEvent();
        return value;
    }

    /** Whether a document could not be read; no other can then. */
    boolean isFailed() {
        return failed;
    }

    void fail() {
        failed = true;
    }

    private YamlValue value() {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return behind(alias);
        }
        count(1, event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (++depth > findings.limits().depth()) {
            String limit = Integer.toString(findings.limits().depth());
            throw new Stop(YamlRules.LIMIT, place(event), YamlRules.TOO_DEEP.with(limit));
        }
        String anchor = start.getAnchor();
        if (anchor != null) {
            anchors.put(anchor, null);
        }
        YamlValue value = start instanceof SequenceStartEvent ? list(start) : object(start);
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        depth--;
        return value;
    }

    private YamlValue behind(AliasEvent alias) {
        String anchor = alias.getAnchor();
        YamlValue value = anchors.get(anchor);
        if (value == null) {
            Message message = anchors.containsKey(anchor)
                    ? YamlRules.ALIAS_WITHIN.with(Shown.excerpt(anchor))
                    : YamlRules.ALIAS_UNKNOWN.with(Shown.excerpt(anchor));
            throw new Stop(YamlRules.UNREADABLE, place(alias), message);
        }
        count(value.weight(), alias);
        return value;
    }

    private YamlScalar scalar(ScalarEvent event) {
        String tag = event.getTag();
        YamlScalar.Type type = tag == null || tag.equals("!") ? null : YamlScalar.type(tag);
        if (tag != null && type == null && !tag.equals("!")) {
            findings.error(YamlRules.TAG, place(event), YamlRules.TAGGED.with(Shown.excerpt(tag)));
        }
        boolean plain = event.isPlain() && tag == null;
        YamlScalar scalar = new YamlScalar(place(event), event.getValue(), plain, type);
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), scalar);
        }
        return scalar;
    }

    private YamlList list(CollectionStartEvent start) {
        checkTag(start, Tag.SEQ);
        Location.Position place = place(start);
        List<YamlValue> items = new ArrayList<>();
        int before = values;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value());
        }
        parser.getEvent();
        return new YamlList(place, items, values - before + 1);
    }

    private YamlObject object(CollectionStartEvent start) {
        checkTag(start, Tag.MAP);
        Location.Position place = place(start);
        Map<String, YamlObject.Entry> entries = new LinkedHashMap<>();
        List<YamlObject> merged = new ArrayList<>();
        int before = values;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlValue key = value();
            YamlValue value = value();
            if (!(key instanceof YamlScalar scalar)) {
                findings.error(YamlRules.SHAPE, key.position(), YamlRules.NO_KEY.with());
            } else if (scalar.type() == YamlScalar.Type.MERGE) {
                merge(value, merged);
            } else if (entries.put(scalar.text(), new YamlObject.Entry(scalar, value)) != null) {
                Message message = YamlRules.KEY_TWICE.with(Shown.excerpt(scalar.text()));
                findings.error(YamlRules.DUPLICATE, key.position(), message);
            }
        }
        for (YamlObject other : merged) {
            other.entries().forEach(entries::putIfAbsent);
        }
        parser.getEvent();
        return new YamlObject(place, entries, values - before + 1);
    }

    /** Keeps the objects of a merge key, of which the first counts. */
    private void merge(YamlValue value, List<YamlObject> merged) {
        List<YamlValue> sources = value instanceof YamlList list ? list.items() : List.of(value);
        for (YamlValue source : sources) {
            if (source instanceof YamlObject object) {
                merged.add(object);
            } else {
                findings.error(YamlRules.SHAPE, source.position(), YamlRules.NO_MERGE.with());
            }
        }
    }

    private void checkTag(CollectionStartEvent start, Tag usual) {
        String tag = start.getTag();
        if (tag != null && !tag.equals("!") && !tag.equals(usual.getValue())) {
            findings.error(YamlRules.TAG, place(start), YamlRules.TAGGED.with(Shown.excerpt(tag)));
        }
    }

    private void count(int weight, Event event) {
        values += weight;
        int limit = findings.limits().values();
        if (values > limit) {
            throw new Stop(YamlRules.LIMIT, place(event), YamlRules.TOO_MANY.with(Integer.toString(limit)));
        }
    }

    private Location.Position place(Event event) {
        return places.of(event.getStartMark());
    }

    /** Ends the reading: nothing after this place can be trusted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String rule;
        private final transient Location.Position place;
        private final transient Message reason;

        Stop(String rule, Location.Position place, Message reason) {
            super(rule, null, false, false);
            this.rule = rule;
            this.place = place;
            this.reason = reason;
        }
    }
}
