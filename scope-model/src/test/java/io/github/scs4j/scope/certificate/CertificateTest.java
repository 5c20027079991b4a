package io.github.scs4j.scope.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-01,2026-06-01",
        "2024-02-28,2025-02-28",
        "2024-02-29,2025-03-01",
        "2023-02-28,2024-02-28",
        "2023-03-01,2024-03-01",
        "2025-12-31,2026-12-31"
    })
    void certificateLastsAYear(LocalDate issuedOn, LocalDate expiresOn) {
        Certificate certificate = Certificate.issued("cloud", "SCS-compatible IaaS", "v4", issuedOn);
        assertThat(certificate.expiresOn()).isEqualTo(expiresOn);
        assertThat(certificate.isValid(issuedOn.minusDays(1))).isFalse();
        assertThat(certificate.isValid(issuedOn)).isTrue();
        assertThat(certificate.isValid(expiresOn.minusDays(1))).isTrue();
        assertThat(certificate.isValid(expiresOn)).isFalse();
    }

    @Property
    void certificateOfALaterDayNeverEndsEarlier(
            @ForAll @DateRange(min = "2020-01-01", max = "2032-12-31") LocalDate day) {
        LocalDate expires = Certificate.issued("c", "s", "v", day).expiresOn();
        assertThat(Certificate.issued("c", "s", "v", day.plusDays(1)).expiresOn())
                .isAfterOrEqualTo(expires);
        assertThat(expires.toEpochDay() - day.toEpochDay()).isBetween(365L, 366L);
    }

    @Test
    void revokedCertificateIsNotValid() {
        LocalDate issued = LocalDate.parse("2026-01-01");
        LocalDate revoked = LocalDate.parse("2026-03-01");
        Certificate certificate = new Certificate("cloud", "SCS-open KaaS", "v1", issued, revoked);
        assertThat(certificate.isValid(revoked.minusDays(1))).isTrue();
        assertThat(certificate.isValid(revoked)).isFalse();
        assertThat(certificate.kind()).isEqualTo(new CertificateKind(Level.OPEN, Layer.KAAS));
        assertThat(Certificate.issued("cloud", "other", "v1", issued).kind()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SCS-compatible IaaS,COMPATIBLE,IAAS,-",
                "SCS-compatible KaaS,COMPATIBLE,KAAS,-",
                "SCS-open IaaS,OPEN,IAAS,SCS-compatible IaaS",
                "SCS-open KaaS,OPEN,KAAS,SCS-compatible KaaS",
                "SCS-sovereign IaaS,SOVEREIGN,IAAS,SCS-open IaaS",
                "SCS-sovereign KaaS,SOVEREIGN,KAAS,SCS-open KaaS"
            })
    void thereAreSixKinds(String scope, Level level, Layer layer, @Nullable String prerequisite) {
        CertificateKind kind = CertificateKind.of(scope);
        assertThat(kind).isEqualTo(new CertificateKind(level, layer)).hasToString(scope);
        assertThat(kind).isNotNull();
        CertificateKind below = kind.prerequisite();
        assertThat(below == null ? null : below.scope()).isEqualTo(prerequisite);
    }

    @ParameterizedTest
    @CsvSource({"SCS-compatible", "IaaS", "SCS-compatible PaaS", "scs-compatible iaas", "''", "'SCS-compatible IaaS '"})
    void anythingElseIsNoKind(String scope) {
        assertThat(CertificateKind.of(scope)).isNull();
    }

    @Test
    void onlyTheFirstLevelIsStandardised() {
        assertThat(Level.values()).filteredOn(Level::isStandardised).containsExactly(Level.COMPATIBLE);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void levelsAreDescribed(Level level) {
        assertThat(level.title()).startsWith("SCS-").isEqualTo(level.toString());
        assertThat(level.describe(Language.GERMAN)).isNotEqualTo(level.describe(Language.ENGLISH));
    }

    @Test
    void whatSovereigntyIsMadeOfIsDescribed() {
        Set<String> texts = new HashSet<>();
        for (Language language : Language.values()) {
            for (Sovereignty part : Sovereignty.values()) {
                assertThat(texts.add(part.describe(language))).isTrue();
            }
            for (Layer layer : Layer.values()) {
                assertThat(texts.add(layer.describe(language))).isTrue();
            }
        }
        assertThat(Level.values())
                .extracting(Level::sovereignty)
                .containsExactly(Sovereignty.SWITCHING, Sovereignty.TECHNOLOGY, Sovereignty.OPERATIONS);
    }
}
