package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PropertyMapTest {
    /** Keys of one hash. */
    private static final List<String> MEETING = meeting(17);

    @Property
    void isAMapInOrder(@ForAll("keys") List<String> keys, @ForAll("keys") List<String> later) {
        PropertyMap map = new PropertyMap();
        Map<String, Object> expected = new LinkedHashMap<>();
        set(keys, map, expected);
        PropertyMap copy = new PropertyMap(map);
        assertSame(map, expected);
        Map<String, Object> expectedCopy = new LinkedHashMap<>(expected);
        set(later, copy, expectedCopy);
        assertSame(copy, expectedCopy);
        assertSame(map, expected);
    }

    private static void set(List<String> keys, PropertyMap map, Map<String, Object> expected) {
        for (int i = 0; i < keys.size(); i++) {
            Object value = i % 5 == 0 ? null : i;
            map.set(keys.get(i), MetadataProperty.of(keys.get(i)), value);
            expected.put(keys.get(i), value);
        }
    }

    private static void assertSame(PropertyMap map, Map<String, Object> expected) {
        assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(map.size()).isEqualTo(expected.size());
        for (String key : MEETING) {
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            assertThat(map.containsKey(key)).isEqualTo(expected.containsKey(key));
        }
        for (MetadataProperty property : MetadataProperty.values()) {
            assertThat(map.value(property)).isEqualTo(expected.get(property.key()));
        }
        expected.forEach((key, value) -> {
            assertThat(map.get(key)).isEqualTo(value);
            assertThat(map.containsKey(key)).isTrue();
        });
    }

    /** Few keys and many, some of them of one hash. */
    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> key = Arbitraries.oneOf(
                Arbitraries.of(MEETING),
                Arbitraries.of("os_distro", "os_version", "", "trait:A"),
                Arbitraries.strings().ofMaxLength(3));
        return key.list().ofMaxSize(90);
    }

    @Test
    void knowsWhetherAKeyIsNull() {
        PropertyMap map = new PropertyMap();
        map.set("a", MetadataProperty.of("a"), null);
        assertThat(map.containsKey("a")).isTrue();
        assertThat(map.containsKey("b")).isFalse();
        Object other = 1;
        assertThat(map.containsKey(other)).isFalse();
        assertThat(map.get(other)).isNull();
        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.get(null)).isNull();
    }

    @Test
    void cannotBeChangedAsAMap() {
        PropertyMap map = new PropertyMap();
        map.set("a", MetadataProperty.of("a"), 1);
        assertThatThrownBy(() -> map.put("a", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        Map.Entry<String, Object> entry = map.entrySet().iterator().next();
        assertThatThrownBy(() -> entry.setValue(2)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).containsExactly(Map.entry("a", 1));
    }

    @Test
    void endsAtItsEnd() {
        Iterator<?> entries = new PropertyMap().entrySet().iterator();
        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    /** Keys that are made to meet each other cost no more than others. */
    @Test
    void isFastWithKeysOfOneHash() {
        List<String> keys = meeting(32_768);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            PropertyMap map = new PropertyMap();
            keys.forEach(key -> map.set(key, MetadataProperty.of(key), key));
            keys.forEach(key -> map.set(key, MetadataProperty.of(key), "again"));
            assertThat(map).hasSize(keys.size());
            keys.forEach(key -> assertThat(map.get(key)).isEqualTo("again"));
        });
    }

    /** At least so many texts with one hash: each of equally many parts, which are either Aa or BB. */
    private static List<String> meeting(int count) {
        List<String> texts = List.of("");
        while (texts.size() < count) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            texts = longer;
        }
        return texts;
    }
}
