package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.image.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads definitions of the osism image manager: of each, every version is an image as the image manager would make it. */
final class ImageDefinitions {
    private static final String FILE = "file:";
    private static final int LENGTH_OF_DATE = 10;

    private final YamlNodes nodes;
    private final Intake<ImageEntry> intake;
    private int disabled;
    private Location.@Nullable Position firstDisabled;

    ImageDefinitions(YamlNodes nodes, Intake<ImageEntry> intake) {
        this.nodes = nodes;
        this.intake = intake;
    }

    YamlNodes nodes() {
        return nodes;
    }

    /** Tells how many definitions were left out. */
    void tellDisabled() {
        if (firstDisabled != null) {
            intake.tell(ImageRules.DISABLED, ImageRules.ARE_DISABLED.with(Integer.toString(disabled)), firstDisabled);
        }
    }

    void read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            intake.refuse(ImageRules.ENTRY, ImageRules.NO_ENTRY.with(YamlNodes.type(node)), nodes.place(node));
            return;
        }
        Map<String, Node> definition = nodes.map(mapping);
        if (Boolean.FALSE.equals(YamlNodes.flag(definition.get("enable")))) {
            disabled++;
            firstDisabled = firstDisabled == null ? nodes.place(node) : firstDisabled;
        } else if (definition.get("versions") instanceof SequenceNode versions) {
            versions(definition, nodes.place(node), versions.getValue());
        } else {
            intake.refuse(ImageRules.ENTRY, ImageRules.NO_VERSIONS.with(), nodes.place(node));
        }
    }

    private void versions(Map<String, Node> definition, Location.Position at, List<Node> list) {
        String name = name(definition, at);
        List<Map<String, Node>> versions = new ArrayList<>();
        List<Node> places = new ArrayList<>();
        for (Node node : list) {
            if (node instanceof MappingNode mapping) {
                versions.add(nodes.map(mapping));
                places.add(node);
            } else {
                intake.refuse(ImageRules.ENTRY, ImageRules.NO_ENTRY.with(YamlNodes.type(node)), nodes.place(node));
            }
        }
        List<String> texts = versions.stream().map(this::version).toList();
        boolean multi = !Boolean.FALSE.equals(YamlNodes.flag(definition.get("multi")));
        int newest = multi ? newest(texts) : -1;
        Definition common = new Definition(name, multi, definition);
        for (int i = 0; i < versions.size(); i++) {
            Image image = image(common, versions.get(i), texts.get(i), i == newest);
            intake.deliver(new ImageEntry(
                    image, intake.source(), nodes.place(places.get(i)).line(), true));
        }
    }

    private @Nullable String name(Map<String, Node> definition, Location.Position at) {
        Node node = definition.get("name");
        if (node == null || YamlNodes.isNull(node)) {
            intake.remark(ImageRules.NAME, ImageRules.NAME_MISSING.with(), at);
            return null;
        }
        String name = nodes.python(node);
        if (name == null) {
            intake.remark(ImageRules.NAME, ImageRules.NAME_TYPE.with(YamlNodes.type(node)), nodes.place(node));
        }
        return name;
    }

    private String version(Map<String, Node> version) {
        String text = text(version, "version");
        return text == null ? "" : text;
    }

    /** The place of the newest version; of equal ones the last. */
    private static int newest(List<String> versions) {
        int newest = -1;
        for (int i = 0; i < versions.size(); i++) {
            if (newest < 0 || VersionOrder.NATURAL.compare(versions.get(i), versions.get(newest)) >= 0) {
                newest = i;
            }
        }
        return newest;
    }

    private Image image(Definition common, Map<String, Node> version, String text, boolean newest) {
        Map<String, Node> definition = common.nodes();
        String visibility = text(version, "visibility");
        Image.Builder image = Image.builder(common.nameOf(text, newest, separator(definition)))
                .id(text(version, "id"))
                .status(text(definition, "status"))
                .visibility(visibility == null ? text(definition, "visibility") : visibility)
                .hidden(YamlNodes.flag(version.get("hidden")));
        long disk = number(definition, "min_disk");
        if (disk >= 0) {
            image.minDisk(disk);
        }
        long ram = number(definition, "min_ram");
        if (ram >= 0) {
            image.minRam(ram);
        }
        properties(image, common, version, text);
        image.tags(tags(definition));
        return image.build();
    }

    private String separator(Map<String, Node> definition) {
        String separator = text(definition, "separator");
        return separator == null ? " " : separator;
    }

    private void properties(Image.Builder image, Definition common, Map<String, Node> version, String text) {
        Map<String, Node> definition = common.nodes();
        meta(image, definition.get("meta"));
        for (String key : List.of("image_description", "image_name")) {
            if (!image.hasProperty(key) && common.name() != null) {
                image.property(key, common.name());
            }
        }
        image.property("internal_version", text);
        put(image, "image_original_user", text(definition, "login"));
        put(image, "os_version", common.multi() ? text(version, "os_version") : text);
        meta(image, version.get("meta"));
        put(image, "image_source", source(version));
        put(image, "image_build_date", buildDate(version.get("build_date")));
    }

    private void meta(Image.Builder image, @Nullable Node meta) {
        if (meta instanceof MappingNode mapping) {
            nodes.map(mapping).forEach((key, node) -> {
                String text = nodes.python(node);
                if (text == null) {
                    intake.remark(
                            ImageRules.VALUE,
                            ImageRules.PROPERTY_EXPECTED.with(Shown.string(key), YamlNodes.type(node)),
                            nodes.place(node));
                } else {
                    image.property(key, text);
                }
            });
        } else if (meta != null && !YamlNodes.isNull(meta)) {
            intake.remark(ImageRules.VALUE, Rules.CONTAINER_EXPECTED.with("meta", "object"), nodes.place(meta));
        }
    }

    private @Nullable String source(Map<String, Node> version) {
        String source = text(version, "source");
        String url = source == null ? text(version, "url") : source;
        if (url == null || !url.startsWith(FILE) || url.indexOf('/') < 0) {
            return url;
        }
        return FILE + url.substring(url.lastIndexOf('/') + 1);
    }

    /** A date; of a moment its date. */
    private @Nullable String buildDate(@Nullable Node node) {
        if (node == null || YamlNodes.isNull(node)) {
            return null;
        }
        String text = nodes.python(node);
        return text != null && isMoment(node) && text.length() > LENGTH_OF_DATE
                ? text.substring(0, LENGTH_OF_DATE)
                : text;
    }

    private static boolean isMoment(Node node) {
        return node.getTag().equals(Tag.TIMESTAMP);
    }

    private List<String> tags(Map<String, Node> definition) {
        List<String> tags = new ArrayList<>();
        if (definition.get("tags") instanceof SequenceNode list) {
            for (Node node : list.getValue()) {
                String tag = nodes.python(node);
                if (tag != null) {
                    tags.add(tag);
                }
            }
        }
        if (definition.get("meta") instanceof MappingNode meta) {
            String distribution = text(nodes.map(meta), "os_distro");
            if (distribution != null) {
                tags.add("os:" + distribution);
            }
        }
        return tags;
    }

    /** A number; -1 if unknown. */
    private long number(Map<String, Node> map, String key) {
        Node node = map.get(key);
        if (node == null || YamlNodes.isNull(node)) {
            return -1;
        }
        String text = YamlNodes.scalar(node);
        long number = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
            number = number > ImageValues.MAX_NUMBER ? -1 : number;
        }
        if (number < 0) {
            String found = node instanceof MappingNode || node instanceof SequenceNode
                    ? YamlNodes.type(node)
                    : Shown.string(text);
            intake.remark(ImageRules.VALUE, ImageRules.NUMBER_EXPECTED.with(key, found), nodes.place(node));
        }
        return number;
    }

    /** The text of a value; {@code null} for none. */
    private @Nullable String text(Map<String, Node> map, String key) {
        Node node = map.get(key);
        return node == null || YamlNodes.isNull(node) ? null : nodes.python(node);
    }

    private static void put(Image.Builder image, String key, @Nullable String value) {
        if (value != null) {
            image.property(key, value);
        }
    }

    /**
     * What the versions of a definition share.
     *
     * @param multi whether the newest version has the plain name
     */
    private record Definition(@Nullable String name, boolean multi, Map<String, Node> nodes) {

        @Nullable
        String nameOf(String version, boolean newest, String separator) {
            if (name == null || newest) {
                return name;
            }
            return name + separator + (multi ? "(" + version + ")" : version);
        }
    }
}
