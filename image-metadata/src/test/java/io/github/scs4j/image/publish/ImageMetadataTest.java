package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.OsPurpose;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageMetadataTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    static ImageMetadataBuilder noble() {
        return of("ubuntu", "24.04");
    }

    private static ImageMetadataBuilder of(String distro, String version) {
        return ImageMetadata.builder(distro, version)
                .buildDate("2026-11-01")
                .source("https://cloud-images.ubuntu.com/releases/noble/release-20261101/")
                .minDisk(8)
                .minRam(512)
                .replaceFrequency(ReplaceFrequency.MONTHLY);
    }

    @Test
    void fillsInWhatIsPlain() {
        ImageMetadata metadata = noble().managedBy("ACME").build(AT);
        assertThat(metadata.name()).isEqualTo("Ubuntu 24.04");
        assertThat(metadata.minDisk()).isEqualTo(8);
        assertThat(metadata.minRam()).isEqualTo(512);
        assertThat(metadata.tags()).containsExactly("managed_by_ACME", "os:ubuntu");
        assertThat(metadata.properties().toString())
                .isEqualTo("{architecture=x86_64, os_version=24.04, os_distro=ubuntu, hw_disk_bus=scsi,"
                        + " hw_scsi_model=virtio-scsi, hypervisor_type=qemu, os_purpose=generic, hw_rng_model=virtio,"
                        + " replace_frequency=monthly, uuid_validity=none, provided_until=none,"
                        + " image_source=https://cloud-images.ubuntu.com/releases/noble/release-20261101/,"
                        + " image_description=Ubuntu 24.04, built 2026-11-01, image_build_date=2026-11-01,"
                        + " image_original_user=ubuntu}");
    }

    @Test
    void showsWhatItFilledIn() {
        Map<String, String> shown = new TreeMap<>();
        noble().build(AT).derived().forEach((key, why) -> shown.put(key, why.toString()));
        assertThat(shown)
                .containsOnlyKeys(
                        "name",
                        "architecture",
                        "hw_disk_bus",
                        "hw_scsi_model",
                        "hypervisor_type",
                        "os_purpose",
                        "hw_rng_model",
                        "uuid_validity",
                        "provided_until",
                        "image_original_user",
                        "image_description",
                        "os:ubuntu")
                .containsEntry("image_original_user", "the user of the images that ubuntu publishes")
                .containsEntry("provided_until", "nothing is promised unless told otherwise");
        assertThat(noble().login("root").build(AT).derived()).doesNotContainKey("image_original_user");
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 24.04, ubuntu",
        "debian, 13, debian",
        "centos, 8, centos",
        "rhel, 9, cloud-user",
        "alpinelinux, 3.22, alpine",
        "talos, 1.11, none"
    })
    void knowsTheLogin(String distro, String version, String login) {
        assertThat(of(distro, version).build(AT).properties()).containsEntry("image_original_user", login);
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 24.04, GENERIC, x86_64, Ubuntu 24.04",
        "ubuntu, 24.04, MINIMAL, x86_64, Ubuntu 24.04 Minimal",
        "opensuse, 15.6, GENERIC, x86_64, openSUSE Leap 15.6",
        "debian, 13, GENERIC, aarch64, Debian 13 aarch64",
        "debian, 13, GPU, x86_64, Debian 13 GPU"
    })
    void makesTheName(String distro, String version, OsPurpose purpose, String architecture, String name) {
        assertThat(of(distro, version)
                        .purpose(purpose)
                        .architecture(architecture)
                        .build(AT)
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"ubuntu, 24.04, ubuntu-capi-image v1.34.1", "debian, 13, Debian 13 Kubernetes v1.34.1"})
    void knowsNodesOfKubernetes(String distro, String version, String name) {
        ImageMetadata metadata = of(distro, version).kubernetes("1.34.1").build(AT);
        assertThat(metadata.name()).isEqualTo(name);
        assertThat(metadata.properties()).containsEntry("os_purpose", "k8snode");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 1073741824, 1", "1, 1073741825, 2", "3221225473, 0, 4"})
    void theSizeTellsTheSmallestDisk(long file, long virtual, long minDisk) {
        ImageMetadata metadata = ImageMetadata.builder("ubuntu", "24.04")
                .buildDate("2026-11-01")
                .source("private")
                .minRam(512)
                .replaceFrequency(ReplaceFrequency.NEVER)
                .size(file, virtual)
                .build(AT);
        assertThat(metadata.minDisk()).isEqualTo(minDisk);
        assertThat(metadata.derived()).containsKey("min_disk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scs-0102-prop-min_disk",
                "scs-0102-prop-min_ram",
                "scs-0102-prop-replace_frequency",
                "scs-0102-prop-image_source",
                "scs-0102-prop-image_build_date"
            })
    void refusesWhatOnlyTheProviderKnows(String testcase) {
        ImageMetadataBuilder builder = ImageMetadata.builder("ubuntu", "24.04");
        assertThat(builder.tryBuild(AT)).isNull();
        assertThat(violated(builder)).contains(testcase);
        assertThatThrownBy(() -> builder.build(AT)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "architecture, amd64",
        "os_purpose, capinode",
        "os_purpose, oldgeneric",
        "hypervisor_type, foo",
        "hw_disk_bus, floppy",
        "image_description, ' '",
        "image_build_date, 2026-11-2",
        "image_build_date, 2026-11-21",
        "image_source, file:///srv/noble.img",
        "provided_until, forever",
        "uuid_validity, last-0",
        "replace_frequency, biweekly",
        "image_original_user, ''",
        "hotfix_hours, -1"
    })
    void refusesWhatViolates(String key, String value) {
        ImageMetadataBuilder builder = noble().property(key, value);
        assertThat(builder.tryBuild(AT)).isNull();
        assertThat(builder.findings(AT)).anySatisfy(finding -> {
            assertThat(finding.violates()).isTrue();
            assertThat(finding.location()).isEqualTo(new Location.Property(key));
        });
    }

    @Test
    void theStandardDecides() {
        ImageMetadataBuilder builder = noble().purpose(OsPurpose.OLDGENERIC);
        assertThat(builder.tryBuild(AT)).isNull();
        assertThat(builder.standard(MetadataStandard.V2).tryBuild(AT)).isNotNull();
    }

    @Test
    void warnsWithoutRefusing() {
        ImageMetadataBuilder builder = of("gardenlinux", "1592").login("admin");
        assertThat(builder.tryBuild(AT)).isNotNull();
        assertThat(builder.findings(AT)).extracting(Finding::severity).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "min_disk", "os_hash_algo", "name", "a=b", "a b", "\u00e9", "a\n"})
    void refusesWhatIsNoProperty(String key) {
        ImageMetadataBuilder builder = noble();
        assertThatThrownBy(() -> builder.property(key, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoNumberOrVendor() {
        ImageMetadataBuilder builder = noble();
        List<UnaryOperator<ImageMetadataBuilder>> steps = List.of(
                b -> b.minDisk(-1),
                b -> b.minRam(-1),
                b -> b.size(-1, 0),
                b -> b.hotfixHours(-1),
                b -> b.managedBy("A B"));
        for (UnaryOperator<ImageMetadataBuilder> step : steps) {
            assertThatThrownBy(() -> step.apply(builder)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsOtherProperties() {
        ImageMetadata metadata = noble().property("trait:HW_CPU_X86_AVX2", "required")
                .property("hw_firmware_type", "uefi")
                .hotfixHours(48)
                .build(AT);
        assertThat(metadata.properties())
                .containsEntry("trait:HW_CPU_X86_AVX2", "required")
                .containsEntry("hw_firmware_type", "uefi")
                .containsEntry("hotfix_hours", "48");
    }

    @Property(tries = 300)
    void whatItBuildsViolatesNothing(
            @ForAll MetadataStandard standard,
            @ForAll OsPurpose purpose,
            @ForAll ReplaceFrequency frequency,
            @ForAll MetadataProperty property,
            @ForAll String value) {
        ImageMetadataBuilder builder =
                noble().standard(standard).purpose(purpose).replaceFrequency(frequency);
        if (!Metadefs.isField(property)) {
            builder.property(property.key(), value);
        }
        ImageMetadata metadata = builder.tryBuild(AT);
        if (metadata != null) {
            SchemaImage.assertPasses(metadata.toImage(), standard);
            SchemaImage.assertPasses(
                    Objects.requireNonNull(noble().standard(standard).tryBuild(AT))
                            .toImage(),
                    standard);
        } else {
            assertThat(violated(builder)).isNotEmpty();
        }
    }

    private static List<String> violated(ImageMetadataBuilder builder) {
        return builder.findings(AT).stream()
                .filter(Finding::violates)
                .map(finding -> String.valueOf(finding.rule().testcase()))
                .toList();
    }

    @Test
    void theOfficialSuiteTakesWhatIsFilledIn() {
        Report.Collector collector = new Report.Collector();
        Image image = noble().size(1, 1).build(AT).toImage();
        new MetadataCheck(MetadataStandard.V1).judge(image, AT, collector, collector.tally());
        assertThat(collector.report().results()).allSatisfy(result -> {
            assertThat(result.result()).as(result.testcase()).isEqualTo(Verdict.PASS);
            assertThat(result.official()).as(result.testcase()).isNull();
        });
        assertThat(noble().size(1, 1).findings(AT)).noneMatch(finding -> finding.severity() != Severity.INFO);
    }
}
