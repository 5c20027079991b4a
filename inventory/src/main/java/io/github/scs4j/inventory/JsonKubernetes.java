package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
                Location.Position at = places.token();
                trees.begin();
                Tree.Mapping object = trees.object(json, places);
                if (clusters) {
                    objects.cluster(object, at);
                } else {
                    objects.item(object, kind, at);
                }
            } else {
                refuse(next);
            }
        }
        trees.begin();
    }

    private void refuse(JsonToken token) throws IOException {
        intake.refuse(KubernetesRules.ENTRY, KubernetesRules.NO_ENTRY.with(JsonValues.type(token)), places.token());
        json.skipChildren();
    }
}
