package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether {@code scs check} tells exports of two clouds from two exports of one cloud. */
class TwoCloudsTest {
    private static final String SAME_ID = "with the same id: these are exports of two clouds";
    private static final String SAME_CONTENT =
            "with the same content and at the same time: these are exports of two clouds";

    @TempDir
    Path folder;

    @Test
    void flavorsOfOneNameAndTwoIdsAreOfTwoClouds() throws IOException {
        Path one = write("one.json", "[{\"ID\": \"1\", \"Name\": \"SCS-1V-4\"}, {\"ID\": \"2\", \"Name\": \"b\"}]");
        Path other = write("other.json", "[{\"ID\": \"3\", \"Name\": \"SCS-1V-4\"}, {\"ID\": \"4\", \"Name\": \"b\"}]");

        Run run = Run.of("check", one.toString(), other.toString());

        assertThat(run.out())
                .contains("error: " + other + ": 'SCS-1V-4' has another id here than in " + one
                        + ": these are exports of two clouds, and each is to be checked on its own\n")
                .doesNotContain("'b' has another id");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("check", one.toString(), one.toString()).code()).isZero();
    }

    /** Images are ID NAME CONTENT CREATED UPDATED, the days of November, and how they are visible if not public. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one id, given twice | i A c 1 1 | i A c 2 2 | id",
                "one id, given twice, all else differs | i A c 1 1 | i B d 2 2 private | id",
                "three contents, each with two ids | a A a 1 1, b B b 1 1, c C c 1 1 | x A a 1 1, y B b 1 1, z C c 1 1 | content",
                "two of them | a A a 1 1, b B b 1 1 | x A a 1 1, y B b 1 1 | -",
                "other contents under the names | a A a 1 1, b B b 1 1, c C c 1 1 | x A d 1 1, y B e 1 1, z C f 1 1 | -",
                "the same contents under other names | a A a 1 1, b B b 1 1, c C c 1 1 | x D a 1 1, y E b 1 1, z F c 1 1 | -",
                "one cloud exported twice | a A a 1 1, b B b 1 1, c C c 1 1 | a A a 1 1, b B b 1 1, c C c 1 1 | -",
                "exported again after a change | a A a 1 1, b B b 1 1 | a A a 1 9 private, b C b 1 9 | -",
                "one image stayed | o O o 1 1, a A a 1 1, b B b 1 1, c C c 1 1 | o O o 1 1, x A a 1 1, y B b 1 1, z C c 1 1 | -",
                "all were registered anew later | a A a 1 1, b B b 1 1, c C c 1 1 | x A a 2 2, y B b 3 3, z C c 4 4 | -",
                "all were published anew later | a A a 1 1, b B b 1 1, c C c 1 1 | x A a 1 2, y B b 1 3, z C c 1 4 | -",
                "public and community pages | a A a 1 1, b B b 1 1, c C c 1 1 | x A a 1 1 community, y B b 1 1 community, z C c 1 1 community | -",
                "hidden ones | a A a 1 1, b B b 1 1, c C c 1 1 | x A a 1 1 hidden, y B b 1 1 hidden, z C c 1 1 hidden | -",
                "several of one name | a A a 1 1, b A b 1 1, c A c 1 1 | d A d 1 1, e A e 1 1, f A f 1 1 | -",
                "a cloud that has all twice | a A a 1 1, b B b 1 1, c C c 1 1, d A a 1 1, e B b 1 1, f C c 1 1 | x A a 1 1, y B b 1 1, z C c 1 1 | -",
                "the other input has all twice | a A a 1 1, b B b 1 1, c C c 1 1 | d A a 1 1, e B b 1 1, f C c 1 1, x A a 1 1, y B b 1 1, z C c 1 1 | -",
                "no common image | a A a 1 1, b B b 1 1 | c C c 1 1, d D d 1 1 | -",
            })
    void imagesAreOfTwoCloudsIfThatIsSure(String what, String one, String other, String expected) throws IOException {
        Path first = write("one.json", images(one));
        Path second = write("other.json", images(other));

        Run run = Run.of("check", "--at=2026-11-20", first.toString(), second.toString());
        Run reverse = Run.of("check", "--at=2026-11-20", second.toString(), first.toString());

        for (Run either : List.of(run, reverse)) {
            assertThat(either.out().contains(SAME_ID)).as(what).isEqualTo(expected.equals("id"));
            assertThat(either.out().contains(SAME_CONTENT)).as(what).isEqualTo(expected.equals("content"));
            assertThat(either.code() == 2).as(what).isEqualTo(!expected.equals("-"));
        }
        if (!expected.equals("-")) {
            assertThat(run.out()).contains("error: " + second + ": '", " than in " + first + ", ");
            assertThat(reverse.out()).contains("error: " + first + ": '", " than in " + second + ", ");
        }
    }

    @Test
    void whatAnExportLeavesOutTellsNothing() throws IOException {
        String bare = "[{\"ID\": \"i\", \"Name\": \"A\", \"Status\": \"active\", \"Checksum\": \"%s\"}]";
        Path first = write("one.json", bare.formatted("a"));
        Path second = write("other.json", bare.formatted("b"));
        Path odd = write("odd.json", images("i A a 1 1").replace("2026-11-01T00:00:00Z", "yesterday"));

        assertThat(Run.of(
                                "check",
                                "--images",
                                first.toString(),
                                "--images",
                                second.toString(),
                                "--images",
                                odd.toString())
                        .out())
                .doesNotContain("two clouds");
    }

    @Test
    void manyFilesOfOneImageEachAreComparedInTime() throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--at=2026-11-20"));
        for (int i = 0; i < 300; i++) {
            args.add("--images");
            args.add(write(i + ".json", images("i" + i + " A a 1 1")).toString());
        }
        long start = System.nanoTime();

        assertThat(Run.of(args.toArray(String[]::new)).out()).doesNotContain("two clouds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    private static String images(String images) {
        List<String> all = new ArrayList<>();
        for (String image : images.split(", ", -1)) {
            String[] words = image.split(" ", -1);
            String visible = words.length > 5 ? words[5] : "public";
            boolean hidden = visible.equals("hidden");
            all.add(String.format(
                    Locale.ROOT,
                    "{\"id\": \"%s\", \"name\": \"%s\", \"status\": \"active\", \"visibility\": \"%s\", \"os_hidden\": %s,"
                            + " \"os_hash_algo\": \"sha512\", \"os_hash_value\": \"%s\", \"min_disk\": 1,"
                            + " \"created_at\": \"2026-11-0%sT00:00:00Z\", \"updated_at\": \"2026-11-0%sT00:00:00Z\"}",
                    words[0],
                    words[1],
                    hidden ? "public" : visible,
                    hidden,
                    words[2],
                    words[3],
                    words[4]));
        }
        return Images.page(all.toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
