package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Kubernetes objects from one or more JSON documents. */
final class JsonKubernetes {
    /** Key of the list in a list of objects. */
    static final String ITEMS = "items";

    /** Key of a list of clusters. */
    static final String CLUSTERS = "clusters";

    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString VERSION = new SerializedString("version");

    private final JsonText text;
    private final JsonParser json;
    private final JsonPlaces places;
    private final Intake<KubernetesDelivery> intake;
    private final KubernetesTrees trees;
    private final KubernetesObjects objects;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param first the place of its first character
     */
    JsonKubernetes(Utf8Stream text, Location.Position first, Intake<KubernetesDelivery> intake) throws IOException {
        this.text = new JsonText(text, first, Intake.MAX_LENGTH);
        this.json = this.text.parser();
        this.places = this.text.places();
        this.intake = intake;
        this.trees = new KubernetesTrees(intake);
        this.objects = new KubernetesObjects(intake);
    }

    void read() throws IOException {
        text.read(this::document, intake);
        objects.end();
    }

    private void document(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> {
                objects.beginList();
                for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    if (next == JsonToken.START_OBJECT) {
                        object();
                    } else {
                        refuse(next);
                    }
                }
            }
            default ->
                intake.stop(
                        KubernetesRules.SHAPE,
                        KubernetesRules.OTHER_VALUE.with(JsonValues.type(token)),
                        places.token());
        }
    }

    /** Reads an object, or a list of them one by one. */
    private void object() throws IOException {
        Location.Position at = places.token();
        Map<String, Tree> entries = new LinkedHashMap<>();
        trees.begin();
        boolean list = false;
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            if (key.equals(ITEMS) || key.equals(CLUSTERS)) {
                list = true;
                list(key, entries.get("kind"));
            } else {
                trees.entry(entries, key, json, places);
            }
        }
        Tree.Mapping object = new Tree.Mapping(entries);
        if (list) {
            objects.endList(object, at);
        } else {
            objects.document(object, at);
        }
    }

    private void list(String key, @Nullable Tree listKind) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_ARRAY) {
            intake.stop(KubernetesRules.SHAPE, Rules.CONTAINER_EXPECTED.with(key, "array"), places.token());
            json.skipChildren();
            return;
        }
        boolean clusters = key.equals(CLUSTERS);
        String kind = KubernetesObjects.kindOfItems(listKind);
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            if (next == JsonToken.START_OBJECT) {
                trees.begin();
                if (clusters) {
                    cluster();
                } else {
                    Location.Position at = places.token();
                    objects.item(trees.object(json, places), kind, at);
                }
            } else {
                refuse(next);
            }
        }
        trees.begin();
    }

    /** Reads a cluster; one that is more than two texts by way of a tree. */
    private void cluster() throws IOException {
        Location.Position at = places.token();
        String name = null;
        String version = null;
        String key = next(NAME);
        while (key != null) {
            boolean isName = name == null && key.equals(NAME.getValue());
            boolean isVersion = version == null && key.equals(VERSION.getValue());
            String value = isName || isVersion ? json.nextTextValue() : null;
            if (value == null) {
                break;
            }
            if (isName) {
                name = value;
            } else {
                version = value;
            }
            key = next(isName ? VERSION : NAME);
        }
        if (key == null && name != null && version != null) {
            objects.cluster(name, version);
            return;
        }
        Map<String, Tree> entries = new LinkedHashMap<>();
        if (name != null) {
            trees.text(entries, NAME.getValue(), name);
        }
        if (version != null) {
            trees.text(entries, VERSION.getValue(), version);
        }
        if (key != null) {
            if (json.currentToken() == JsonToken.FIELD_NAME) {
                trees.entry(entries, key, json, places);
            } else {
                trees.value(entries, key, json, places);
            }
            trees.rest(entries, json, places);
        }
        objects.cluster(new Tree.Mapping(entries), at);
    }

    /** Goes on to the next key, most likely this one; {@code null} at the end of the object. */
    private @Nullable String next(SerializableString likely) throws IOException {
        if (json.nextFieldName(likely)) {
            return likely.getValue();
        }
        return json.currentToken() == JsonToken.FIELD_NAME ? json.currentName() : null;
    }

    private void refuse(JsonToken token) throws IOException {
        intake.refuse(KubernetesRules.ENTRY, KubernetesRules.NO_ENTRY.with(JsonValues.type(token)), places.token());
        json.skipChildren();
    }
}
