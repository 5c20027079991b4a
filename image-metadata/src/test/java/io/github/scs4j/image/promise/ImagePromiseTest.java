package io.github.scs4j.image.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.image.Image;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePromiseTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void tellsEverythingInOrder() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("architecture", "x86_64");
        properties.put("os_distro", "ubuntu");
        properties.put("os_version", "24.04");
        properties.put("os_purpose", "generic");
        properties.put("image_original_user", "ubuntu");
        properties.put("image_build_date", "2026-10-31 22:15");
        properties.put("patchlevel", "7");
        properties.put("replace_frequency", "monthly");
        properties.put("provided_until", "2029-05-31");
        properties.put("hotfix_hours", 48);
        properties.put("uuid_validity", "last-3");
        properties.put("image_source", "https://example.org/x");
        properties.put("image_description", "https://example.org");
        properties.put("license_included", true);
        properties.put("license_required", "false");
        properties.put("subscription_required", "TRUE");
        properties.put("maintained_until", "2029-05-31");
        properties.put("l1_support_contact", "mailto:a@example.org");
        Image image = Image.builder("Ubuntu 24.04")
                .createdAt("2026-11-01T10:00:00Z")
                .minDisk(8)
                .minRam(512)
                .properties(properties)
                .build();

        assertThat(sentences(image))
                .containsExactly(
                        "it is ubuntu 24.04 for x86_64",
                        "it is a general purpose image",
                        "it needs a disk of 8 GiB",
                        "it needs 512 MiB of RAM",
                        "users log in as ubuntu",
                        "it includes patches up to 2026-10-31",
                        "its patch level is 7",
                        "the image of this name is replaced at least every month",
                        "the next one is due by 2026-12-01, and overdue from 2026-12-05 on",
                        "critical security issues lead to a new image within 48 hours",
                        "the image of this name is provided until 2029-05-31",
                        "the last 3 images that were replaced can still be found by their UUID",
                        "it was made from https://example.org/x",
                        "more about it: https://example.org",
                        "licenses are included",
                        "a maintenance subscription is needed for fixes",
                        "the vendor maintains it until 2029-05-31",
                        "support: mailto:a@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "os_distro=ubuntu os_version=24.04 | it is ubuntu 24.04 for an architecture that it does not tell",
                "os_distro=ubuntu | it does not tell distribution and version: os_distro or os_version is missing",
                "os_purpose=oldgeneric | it is a general purpose image that a newer one has replaced",
                "os_purpose=k8snode | it is for nodes of Kubernetes clusters",
                "os_purpose=minimal | it is a minimal general purpose image",
                "os_purpose=gpu | it comes with GPU drivers",
                "os_purpose=network | it is a network appliance",
                "os_purpose=custom | it is for a purpose of its own",
                "image_original_user=none | there is no user to log in as",
                "image_original_user=ü | users log in as 'U+00FC'",
                "replace_frequency=yearly | the image of this name is replaced at least every year",
                "replace_frequency=quarterly | the image of this name is replaced at least every three months",
                "replace_frequency=weekly | the image of this name is replaced at least every week",
                "replace_frequency=daily | the image of this name is replaced at least every day",
                "replace_frequency=critical_bug | the image of this name is replaced for critical issues only",
                "replace_frequency=never | the image of this name is never replaced",
                "replace_frequency=often | nothing says that the image of this name will be replaced",
                "replace_frequency=daily provided_until=none | nothing says that the image of this name will be replaced",
                "replace_frequency=daily provided_until=2026-11-19 | the image of this name was provided until 2026-11-19, and nothing is promised since",
                "replace_frequency=daily provided_until=2026-11-20 | the image of this name is provided until 2026-11-20",
                "replace_frequency=never provided_until=notice | the image of this name is provided until a notice says otherwise",
                "replace_frequency=weekly image_build_date=2026-11-09 | the next one was due by 2026-11-16, and has been overdue since 2026-11-20",
                "replace_frequency=weekly image_build_date=2026-11-10 | the next one is due by 2026-11-17, and overdue from 2026-11-21 on",
                "uuid_validity=last-1 | the last image that was replaced can still be found by its UUID",
                "replace_frequency=daily hotfix_hours=007 | critical security issues lead to a new image within 7 hours",
                "uuid_validity=none | its UUID is valid only until the image is replaced",
                "uuid_validity=notice | its UUID is valid until a notice says otherwise",
                "uuid_validity=forever | its UUID is valid as long as the cloud exists",
                "uuid_validity=2027-01-01 | its UUID is valid until 2027-01-01",
                "image_source=private | it cannot be downloaded freely",
                "license_required=True | users need licenses of their own",
                "subscription_included=true | a maintenance subscription is included"
            })
    void tellsWhatAValueMeans(String properties, String sentence) {
        assertThat(sentences(image(properties))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "os_purpose=Generic",
        "image_build_date=2026-1-1",
        "image_original_user=",
        "uuid_validity=last-0",
        "license_required=yes",
        "min_disk=8"
    })
    void aValueThatTheStandardDoesNotKnowPromisesNothing(String property) {
        assertThat(sentences(image(property))).isEqualTo(sentences(image("")));
    }

    @Test
    void criticalHoursAreANumber() {
        assertThat(sentences(image("replace_frequency=daily hotfix_hours=0")))
                .contains("critical security issues lead to a new image as soon as possible");
        for (String hours : List.of("-1", "4.5", "1234567890", "x")) {
            assertThat(sentences(image("replace_frequency=daily hotfix_hours=" + hours)))
                    .isEqualTo(sentences(image("replace_frequency=daily")));
        }
    }

    @Test
    void ofAHiddenImageNothingIsDue() {
        Image image = Image.builder("x")
                .hidden(true)
                .createdAt("2026-01-01T00:00:00Z")
                .properties(Map.of("replace_frequency", "daily"))
                .build();

        assertThat(sentences(image))
                .contains("it is hidden: listings leave it out, and its name belongs to a newer one")
                .noneMatch(sentence -> sentence.contains("due"));
    }

    @Test
    void withoutPropertiesNothingIsKnown() {
        assertThat(sentences(Image.builder("x").minDisk(8).build()))
                .containsExactly("what it promises is unknown: the export has no properties;"
                        + " `openstack image show -f json ID` gives them");
    }

    @Test
    void aTimeFarAwayIsNotDue() {
        Image image = Image.builder("x")
                .createdAt("+999999999-12-31T23:59:59Z")
                .properties(Map.of("replace_frequency", "yearly"))
                .build();

        assertThat(sentences(image)).noneMatch(sentence -> sentence.contains("due"));
    }

    @Test
    void hasGermanForEverySentence() {
        for (Sentence sentence : Sentence.values()) {
            Message message = sentence.with("1", "2", "3");
            for (String argument : List.of("1", "2", "3")) {
                assertThat(message.text(Language.GERMAN).contains(argument))
                        .isEqualTo(message.text(Language.ENGLISH).contains(argument));
            }
        }
    }

    @Property
    void neverThrows(@ForAll @Size(max = 8) Map<String, String> odd, @ForAll String value) {
        Map<String, Object> properties = new LinkedHashMap<>(odd);
        for (String key : List.of(
                "os_distro",
                "os_purpose",
                "image_build_date",
                "replace_frequency",
                "provided_until",
                "uuid_validity",
                "hotfix_hours",
                "image_source",
                "license_required")) {
            properties.put(key, value);
        }
        Image image =
                Image.builder(value).createdAt(value).properties(properties).build();

        assertThat(ImagePromise.of(image, AT)).isNotEmpty();
    }

    private static Image image(String properties) {
        Map<String, Object> map = Arrays.stream(properties.split(" ", -1))
                .filter(property -> property.indexOf('=') > 0)
                .map(property -> property.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return Image.builder("x").properties(map).build();
    }

    private static List<String> sentences(Image image) {
        return ImagePromise.of(image, AT).stream()
                .map(message -> message.text(Language.ENGLISH))
                .toList();
    }
}
