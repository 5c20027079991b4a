package io.github.scs4j.image.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.catalog.Releases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSelectorTest {
    private static final ImageWish NOBLE =
            ImageWish.of("ubuntu").version("24.04").build();

    private static final String V2_CLOUD = """
            g26 | Ubuntu 26.04          | distro=ubuntu, version=26.04, purpose=generic, arch=x86_64, created=2026-11-02T01:00:00Z
            g24 | Ubuntu 24.04          | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, created=2026-11-01T01:00:00Z
            m24 | Ubuntu 24.04 Minimal  | distro=ubuntu, version=24.04, purpose=minimal, arch=x86_64, created=2026-11-03T01:00:00Z
            a24 | Ubuntu 24.04 ARM      | distro=ubuntu, version=24.04, purpose=generic, arch=aarch64, created=2026-11-01T01:00:00Z
            o24 | Ubuntu 24.04 20261001 | distro=ubuntu, version=24.04, purpose=oldgeneric, arch=x86_64, created=2026-10-01T01:00:00Z
            g25 | Ubuntu 25.10          | distro=ubuntu, version=25.10, purpose=generic, arch=x86_64, created=2026-11-04T01:00:00Z
            k24 | ubuntu-capi-image v1.33.1 | distro=ubuntu, version=24.04, purpose=k8snode, arch=x86_64
            d13 | Debian 13             | distro=debian, version=13, purpose=generic, arch=x86_64
            d9  | Debian 9              | distro=debian, version=9, purpose=generic, arch=x86_64
            """;

    private static final String V1_CLOUD = """
            m24 | Ubuntu 24.04 Minimal  | distro=ubuntu, version=24.04, arch=x86_64, created=2026-11-03T01:00:00Z
            p24 | Ubuntu Noble 24.04    | distro=ubuntu, version=24.04, arch=x86_64
            x24 | Noble Numbat          | distro=ubuntu, version=24.04, arch=x86_64
            g24 | Ubuntu 24.04          | distro=ubuntu, version=24.04, arch=x86_64, created=2026-11-01T01:00:00Z
            o24 | Ubuntu 24.04 20261001 | distro=ubuntu, version=24.04, arch=x86_64, created=2026-10-01T01:00:00Z
            q24 | Ubuntu 24.04 20260901 | distro=ubuntu, version=24.04, arch=x86_64, created=2026-09-01T01:00:00Z
            g22 | Ubuntu 22.04          | distro=ubuntu, version=22.04, arch=x86_64
            """;

    private static final String NAMES_ONLY = """
            g24 | Ubuntu 24.04
            m24 | Ubuntu 24.04 Minimal
            a24 | Ubuntu 24.04 arm64
            u22 | ubuntu-22.04-server-cloudimg-amd64
            d12 | Debian 12
            d1  | Debian 1
            r9  | Rocky Linux 9
            o15 | openSUSE Leap 15.6
            t   | Talos Linux
            k33 | ubuntu-capi-image-v1.33.10
            k34 | ubuntu-capi-image-v1.34.2
            k9  | ubuntu-capi-image-v1.9.0
            f   | Flatcar v4230.2
            c   | debianedu 12
            s   | backup of my Ubuntu 24.04
            """;

    private static ImageChoice<Image> select(String inventory, ImageWish wish) {
        return ImageSelector.of(Inventory.of(inventory)).select(wish);
    }

    private static List<String> ids(ImageChoice<Image> choice) {
        List<String> ids = new ArrayList<>();
        choice.candidates()
                .forEach(candidate ->
                        ids.add(Objects.requireNonNull(candidate.image().id())));
        return ids;
    }

    private static List<String> texts(Candidate<Image> candidate) {
        List<String> texts = new ArrayList<>();
        candidate.reasons().forEach(reason -> texts.add(reason.toString()));
        return texts;
    }

    private static String refusal(ImageChoice<Image> choice, String id) {
        for (Refused<Image> refused : choice.refused()) {
            if (id.equals(refused.image().id())) {
                return refused.reason().toString();
            }
        }
        return "not refused";
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 24.04, x86_64, generic, g24",
        "Ubuntu, 24.04, amd64, generic, g24",
        "ubuntu, 24.04, x86_64, minimal, m24",
        "ubuntu, 24.04, arm64, generic, a24",
        "ubuntu, 24.04, x86_64, k8snode, k24",
        "ubuntu, latest, x86_64, generic, g26",
        "ubuntu, latest LTS, x86_64, generic, g26",
        "ubuntu, latest, aarch64, generic, a24",
        "debian, latest, x86_64, generic, d13",
        "debian, Latest-LTS, x86_64, generic, d13",
        "ubuntu, 22.04, x86_64, generic, ",
        "ubuntu, 24.04, x86_64, gpu, ",
        "fedora, latest, x86_64, generic, "
    })
    void choosesByMetadata(String distro, String version, String architecture, String purpose, String id) {
        ImageWish wish = ImageWish.of(distro)
                .version(version)
                .architecture(architecture)
                .purpose(purpose)
                .build();
        ImageChoice<Image> choice = select(V2_CLOUD, wish);
        assertThat(ids(choice)).isEqualTo(id == null ? List.of() : List.of(id));
        assertThat(choice.basis()).isEqualTo(id == null ? null : Basis.PURPOSE);
        assertThat(choice.candidates().size() + choice.refused().size()).isEqualTo(9);
    }

    @Test
    void saysWhy() {
        ImageChoice<Image> choice = select(V2_CLOUD, NOBLE);
        assertThat(texts(Objects.requireNonNull(choice.best())))
                .containsExactly("os_distro 'ubuntu', os_version '24.04' and os_purpose 'generic' are as wanted");
        assertThat(choice.notes()).isEmpty();
        assertThat(refusal(choice, "m24")).isEqualTo("its os_purpose is 'minimal', not 'generic'");
        assertThat(refusal(choice, "a24")).isEqualTo("its architecture is 'aarch64', not 'x86_64'");
        assertThat(refusal(choice, "o24")).isEqualTo("its os_purpose is oldgeneric: a newer image has replaced it");
        assertThat(refusal(choice, "g25")).isEqualTo("its os_version is '25.10', not '24.04'");
        assertThat(refusal(choice, "d13")).isEqualTo("its os_distro is 'debian', not 'ubuntu'");
        assertThat(choice.refused().get(0).reason().text(Language.GERMAN))
                .isEqualTo("sein os_version ist '26.04', nicht '24.04'");
    }

    @Test
    void saysWhichVersionIsOlderAndWhichIsNoLongTermRelease() {
        ImageChoice<Image> choice =
                select(V2_CLOUD, ImageWish.of("ubuntu").latestLongTerm().build());
        assertThat(refusal(choice, "g24")).isEqualTo("its version '24.04' is below '26.04'");
        assertThat(refusal(choice, "g25")).isEqualTo("version '25.10' is no long-term release");
        ImageChoice<Image> debian =
                select(V2_CLOUD, ImageWish.of("debian").latestLongTerm().build());
        assertThat(debian.notes().toString())
                .contains("which releases of 'debian' are long-term ones is not known; any will do");
    }

    @Test
    void asksWhoeverKnowsForLongTermReleases() {
        ImageChoice<Image> choice = ImageSelector.of(Inventory.of(V2_CLOUD))
                .select(ImageWish.of("debian").latestLongTerm().build(), (distro, version) -> version.equals("9"));
        assertThat(ids(choice)).containsExactly("d9");
        assertThat(choice.notes()).isEmpty();
    }

    @Test
    void whatIsNotOutYetIsNoLongTermRelease() {
        ImageChoice<Image> choice = ImageSelector.of(Inventory.of(V2_CLOUD))
                .select(
                        ImageWish.of("ubuntu").latestLongTerm().build(),
                        LongTermReleases.of(Releases.KNOWN, LocalDate.of(2026, 4, 1)));
        assertThat(ids(choice)).containsExactly("g24");
        assertThat(refusal(choice, "g26")).isEqualTo("version '26.04' is no long-term release");
    }

    @Test
    void withoutPurposesTheNameDecides() {
        ImageChoice<Image> choice = select(V1_CLOUD, NOBLE);
        assertThat(choice.basis()).isEqualTo(Basis.DISTRIBUTION);
        // among names that begin alike, the documented order alone would put Minimal before the date stamps
        assertThat(ids(choice)).containsExactly("g24", "o24", "q24", "m24", "p24", "x24");
        assertThat(choice.notes().toString())
                .contains("no image has os_purpose 'generic'; chosen among those without os_purpose by their names");
        assertThat(texts(choice.candidates().get(0)))
                .containsExactly("os_distro 'ubuntu' and os_version '24.04' are as wanted; it has no os_purpose");
        assertThat(texts(choice.candidates().get(1)))
                .contains("comes after the one before, whose name is closer to distribution, version and purpose");
        assertThat(texts(choice.candidates().get(2))).contains("comes after the one before by its name");
        assertThat(texts(choice.candidates().get(3)))
                .contains(
                        "its name speaks of 'minimal', so that it may be no 'generic' image",
                        "comes after the one before because its name speaks of another purpose");
    }

    @Test
    void thePurposeInTheNameCounts() {
        ImageWish minimal =
                ImageWish.of("ubuntu").version("24.04").purpose("minimal").build();
        ImageChoice<Image> choice = select(V1_CLOUD, minimal);
        assertThat(ids(choice)).startsWith("m24", "g24");
        assertThat(texts(choice.candidates().get(1))).contains("nothing says that it is a 'minimal' image");
        ImageChoice<Image> between = select(
                "a | Ubuntu Minimal 24.04 | distro=ubuntu, version=24.04\nb | Ubuntu 24.04 | distro=ubuntu, version=24.04",
                minimal);
        assertThat(ids(between)).containsExactly("a", "b");
    }

    @Test
    void imagesWithPurposeComeFirst() {
        ImageChoice<Image> choice = select("""
                a | Ubuntu 24.04 | distro=ubuntu, version=24.04, arch=x86_64
                b | Ubuntu Noble | distro=ubuntu, version=24.04, arch=x86_64, purpose=generic
                c | Ubuntu 24.04 |
                """, NOBLE);
        assertThat(ids(choice)).containsExactly("b");
        assertThat(refusal(choice, "a")).isEqualTo("it lacks metadata that another image has: os_purpose");
        assertThat(refusal(choice, "c")).isEqualTo("it lacks metadata that another image has: os_distro, os_version");
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 24.04, x86_64, generic, g24 m24",
        "ubuntu, 24.04, x86_64, minimal, m24 g24",
        "ubuntu, 24.04, aarch64, generic, a24 g24 m24",
        "ubuntu, latest, x86_64, generic, g24 m24",
        "ubuntu, 22.04, x86_64, generic, u22",
        "ubuntu, 22.04, aarch64, generic, ''",
        "debian, 12, x86_64, generic, d12",
        "debian, 1, x86_64, generic, d1",
        "debian, latest, x86_64, generic, d12",
        "rocky, 9, x86_64, generic, r9",
        "opensuse, 15.6, x86_64, generic, o15",
        "talos, latest, x86_64, generic, t",
        "flatcar, 4230.2, x86_64, generic, f",
        "ubuntu, 1.34.2, x86_64, generic, ''",
        "talos, latest LTS, x86_64, generic, ''"
    })
    void choosesByNameWhereThatIsAllThereIs(
            String distro, String version, String architecture, String purpose, String ids) {
        ImageWish wish = ImageWish.of(distro)
                .version(version)
                .architecture(architecture)
                .purpose(purpose)
                .build();
        ImageChoice<Image> choice = select(NAMES_ONLY, wish);
        assertThat(String.join(" ", ids(choice))).isEqualTo(ids);
        assertThat(choice.basis()).isEqualTo(ids.isEmpty() ? null : Basis.NAME);
    }

    @Test
    void aNodeImageHasTheVersionOfKubernetesInItsName() {
        String nodes = "a | ubuntu-capi-image-v1.33.10\nb | ubuntu-capi-image-v1.34.2\nc | ubuntu-capi-image-v1.9.0\n";
        ImageChoice<Image> choice =
                select(nodes, ImageWish.of("ubuntu").purpose("k8snode").build());
        assertThat(ids(choice)).containsExactly("b", "a", "c");
        ImageChoice<Image> generic = select(nodes, ImageWish.of("ubuntu").build());
        assertThat(texts(Objects.requireNonNull(generic.best())))
                .contains("its name speaks of 'capi', so that it may be no 'generic' image");
    }

    @Test
    void saysThatOnlyTheNameIsKnown() {
        ImageChoice<Image> choice = select(NAMES_ONLY, NOBLE);
        assertThat(texts(Objects.requireNonNull(choice.best())))
                .containsExactly(
                        "its name says 'ubuntu 24.04'; its metadata does not tell distribution and version",
                        "only its name is known; `openstack image show -f json ID` gives its metadata",
                        "it does not tell its architecture; 'x86_64' is assumed");
        assertThat(refusal(choice, "a24")).isEqualTo("its name speaks of aarch64, not x86_64");
        assertThat(refusal(choice, "s"))
                .isEqualTo("it does not tell distribution and version, and its name does not say 'ubuntu 24.04'");
        assertThat(choice.notes().toString()).contains("chosen by names only");
    }

    @ParameterizedTest
    @CsvSource({
        "visibility=private, it is not public but 'private'",
        "visibility=community, it is not public but 'community'",
        "status=deactivated, 'its status is ''deactivated'', not active'",
        "image_type=snapshot, it is a snapshot of a server"
    })
    void whatNobodyElseCanUseIsRefused(String field, String reason) {
        ImageChoice<Image> choice =
                select("a | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, " + field, NOBLE);
        assertThat(choice.best()).isNull();
        assertThat(choice.basis()).isNull();
        assertThat(refusal(choice, "a")).isEqualTo(reason);
    }

    @Test
    void visibleBeforeHidden() {
        String hidden = "a | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, hidden=true\n";
        String visible = "b | Noble | distro=ubuntu, version=24.04, purpose=generic, hidden=false\n";
        String visibleWithout = "c | Noble | distro=ubuntu, version=24.04, hidden=false\n";
        assertThat(ids(select(hidden + visible, NOBLE))).containsExactly("b", "a");
        ImageChoice<Image> fallback = select(hidden + visibleWithout, NOBLE);
        assertThat(ids(fallback)).containsExactly("c");
        assertThat(refusal(fallback, "a")).isEqualTo("it is hidden, and visible images will do");
        ImageChoice<Image> only = select(hidden, NOBLE);
        assertThat(ids(only)).containsExactly("a");
        assertThat(only.notes().toString()).contains("only hidden images meet the wish");
    }

    @Test
    void aHiddenNewerVersionIsNotTheLatest() {
        ImageChoice<Image> choice = select("""
                a | Debian 13 | distro=debian, version=13, purpose=generic, hidden=true
                b | Debian 12 | distro=debian, version=12, purpose=generic
                """, ImageWish.of("debian").build());
        assertThat(ids(choice)).containsExactly("b");
        assertThat(refusal(choice, "a")).isEqualTo("it is hidden, and visible images will do");
    }

    @Test
    void ofOneNameTheNewestComesFirst() {
        ImageChoice<Image> choice = select("""
                a | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, created=2026-01-01T00:00:00Z
                b | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, created=2026-01-01T00:00:00.5Z
                c | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, created=2026-01-01T00:00:01.000000
                d | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, created=soon
                e | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, arch=x86_64, built=2026-01-01
                f | Ubuntu 24.04 | distro=ubuntu, version=24.04, purpose=generic, created=2027-01-01T00:00:00Z
                """, NOBLE);
        assertThat(ids(choice)).containsExactly("c", "b", "a", "e", "d", "f");
        assertThat(choice.notes().toString()).contains("5 visible images have the same os_distro");
        assertThat(texts(choice.candidates().get(1)))
                .contains("comes after the one before, which was registered later");
        assertThat(texts(choice.candidates().get(5)))
                .contains("comes after the one before because it does not tell its architecture");
    }

    @Test
    void byNameScheme() {
        ImageWish wish =
                ImageWish.named("ubuntu-capi-image v[0-9]\\.[0-9]+(\\.[0-9]+)?").build();
        ImageChoice<Image> choice = select("""
                a | ubuntu-capi-image v1.9.3
                b | ubuntu-capi-image v1.33.1
                c | ubuntu-capi-image v1.33.1-evilfork
                d | ubuntu-capi-image v1.34.0 | visibility=private
                """, wish);
        assertThat(ids(choice)).containsExactly("b", "a");
        assertThat(choice.notes()).isEmpty();
        assertThat(refusal(choice, "c")).startsWith("its name does not match the scheme 'ubuntu-capi-image v[0-9]");
        assertThat(texts(Objects.requireNonNull(choice.best())).get(0)).startsWith("its name matches the scheme");
    }

    @Test
    void aSchemeIsForImagesWithoutMetadata() {
        ImageWish wish = ImageWish.of("ubuntu")
                .version("24.04")
                .nameScheme("(ubuntu )?noble.*")
                .build();
        assertThat(ids(select("a | noble numbat\nb | Ubuntu 24.04\n", wish))).containsExactly("a");
        assertThat(ids(select("a | noble numbat\nb | U | distro=ubuntu, version=24.04\n", wish)))
                .containsExactly("b");
    }

    @Test
    void anythingCanBeOffered() {
        Map<String, Image> byId = Map.of("x", Image.builder("Ubuntu 24.04").build());
        ImageChoice<String> choice = ImageSelector.of(List.of("x"), id -> Objects.requireNonNull(byId.get(id)))
                .select(NOBLE);
        assertThat(Objects.requireNonNull(choice.best()).offered()).isEqualTo("x");
    }

    @Test
    void anyPurposeAndArchitecture() {
        ImageWish wish = ImageWish.of("ubuntu")
                .version("24.04")
                .architecture(null)
                .purpose(null)
                .build();
        assertThat(ids(select(V2_CLOUD, wish))).containsExactlyInAnyOrder("g24", "m24", "a24", "k24");
    }

    @Test
    void oddImagesAreNoTrouble() {
        List<Image> odd = List.of(
                Image.builder(null).build(),
                Image.builder("").properties(Map.of()).build(),
                Image.builder("ubuntu")
                        .properties(Map.of("os_distro", List.of(), "os_version", 24))
                        .build(),
                Image.builder("Ubuntu 24.04")
                        .createdAt("")
                        .properties(Map.of("os_purpose", 7))
                        .build());
        ImageChoice<Image> choice = ImageSelector.of(odd).select(NOBLE);
        assertThat(choice.best()).isNull();
        assertThat(choice.refused()).hasSize(4);
    }

    @Property(tries = 200)
    void theOrderOfTheOffersDoesNotMatter(@ForAll Random random) {
        List<Image> images = new ArrayList<>(Inventory.of(V1_CLOUD + V2_CLOUD));
        ImageWish wish = ImageWish.of("ubuntu").latest().purpose(null).build();
        List<String> expected = ids(ImageSelector.of(images).select(wish));
        Collections.shuffle(images, random);
        assertThat(ids(ImageSelector.of(images).select(wish))).isEqualTo(expected);
    }

    @Test
    void expressionsBuiltToExplodeAndHugeNamesTakeLinearTime() {
        ImageWish wish = ImageWish.named("(a+)+b").build();
        Image image = Image.builder("a".repeat(100_000)).build();
        Image digits = Image.builder("ubuntu " + "1 -_(".repeat(100_000)).build();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(ImageSelector.of(List.of(image)).select(wish).best()).isNull();
            assertThat(ImageSelector.of(List.of(digits)).select(NOBLE).best()).isNull();
        });
    }
}
