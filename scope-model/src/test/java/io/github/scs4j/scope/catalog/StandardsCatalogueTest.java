package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsCatalogueTest {
    private static final StandardsCatalogue BUNDLED = StandardsCatalogue.bundled();

    @Test
    void allDocumentsAreThere() {
        assertThat(BUNDLED.asOf()).isEqualTo("2026-08-21");
        assertThat(BUNDLED.documents()).hasSize(102);
        assertThat(BUNDLED.documents().stream().map(StandardDocument::id))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(BUNDLED.documents().stream().filter(document -> document.type() == DocumentType.SUPPLEMENT))
                .hasSize(25)
                .allMatch(document ->
                        document.status() == null && !document.supplements().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "scs-0100-v3,SCS Flavor Naming Standard,Standard,IaaS,Stable,2023-06-14,,scs-0100-v2-flavor-naming.md",
        "scs-0104-v1,SCS Standard Images,Procedural,IaaS,Stable,2024-02-21,,''",
        "scs-0104-v2,SCS Standard Images,Standard,IaaS,Draft,,,scs-0104-v1-standard-images.md",
        "scs-0214-v1,Kubernetes Node Distribution and Availability,Standard,KaaS,Deprecated,2024-02-08,2024-11-20,''",
        "scs-0300-v1,Requirements for SSO identity federation,Decision Record,IAM,Stable,2023-06-21,,''",
        "scs-0501-v5,SCS-compatible IaaS,Standard,Scopes,Stable,2024-12-19,,scs-0501-v4-scs-compatible-iaas.md",
        "scs-0100-w1,SCS Flavor Naming Standard: Implementation and Testing Notes,Supplement,IaaS,,,,''"
    })
    void documentIsFoundById(
            String id,
            String title,
            String type,
            String track,
            @Nullable String status,
            @Nullable LocalDate stabilizedAt,
            @Nullable LocalDate deprecatedAt,
            String replaces) {
        StandardDocument document = Objects.requireNonNull(BUNDLED.find(id));
        assertThat(document.title()).isEqualTo(title);
        assertThat(document.type()).hasToString(type);
        assertThat(document.track()).hasToString(track);
        assertThat(String.valueOf(document.status())).isEqualTo(String.valueOf(status));
        assertThat(document.stabilizedAt()).isEqualTo(stabilizedAt);
        assertThat(document.deprecatedAt()).isEqualTo(deprecatedAt);
        assertThat(String.join(" ", document.replaces())).isEqualTo(replaces);
    }

    @ParameterizedTest
    @CsvSource({
        "https://docs.scs.community/standards/scs-0100-v3-flavor-naming#proposal,scs-0100-v3",
        "https://docs.scs.community/standards/scs-0100-v3-flavor-naming/?x=/y,scs-0100-v3",
        "https://github.com/SovereignCloudStack/standards/blob/main/Standards/scs-0210-v2-k8s-version-policy.md,scs-0210-v2",
        "scs-0003-v1-renamed-since,scs-0003-v1",
        "scs-0003-v1,scs-0003-v1",
        "https://docs.scs.community/standards/scs-9999-v1-none,",
        "https://docs.scs.community/standards/,",
        "/,",
        "'',",
        "#,"
    })
    void documentIsFoundByTheAddressOfAClause(String url, @Nullable String id) {
        StandardDocument document = BUNDLED.ofClause(url);
        assertThat(document == null ? null : document.id()).isEqualTo(id);
    }

    @Test
    void everyDocumentIsFoundByItsOwnAddress() {
        assertThat(BUNDLED.documents()).allMatch(document -> document.equals(BUNDLED.ofClause(document.url())));
    }

    @ParameterizedTest
    @CsvSource({
        "scs-0214-v1,2024-02-07,Draft",
        "scs-0214-v1,2024-02-08,Stable",
        "scs-0214-v1,2024-11-20,Stable",
        "scs-0214-v1,2024-11-21,Deprecated",
        "scs-0104-v2,2026-08-21,Draft",
        "scs-0100-v3,2023-06-13,Draft",
        "scs-0100-v3,2023-06-14,Stable",
        "scs-0100-w1,2026-08-21,"
    })
    void statusIsThatOfTheDay(String id, LocalDate day, @Nullable String status) {
        assertThat(String.valueOf(Objects.requireNonNull(BUNDLED.find(id)).status(day)))
                .isEqualTo(String.valueOf(status));
    }

    @ParameterizedTest
    @CsvSource({
        "Rejected,,,2025-01-02,2025-01-01,Draft",
        "Rejected,,,2025-01-02,2025-01-02,Rejected",
        "Rejected,,,,2025-01-02,Rejected",
        "Rejected,2024-01-01,,2025-01-02,2025-01-01,Stable",
        "Deprecated,,,,2025-01-02,Deprecated",
        "Deprecated,,2025-01-02,,2025-01-02,Draft",
        "Stable,,,,1999-01-02,Stable"
    })
    void statusWithoutDatesHoldsAtAnyTime(
            String status,
            @Nullable LocalDate stabilizedAt,
            @Nullable LocalDate deprecatedAt,
            @Nullable LocalDate rejectedAt,
            LocalDate day,
            String then) {
        StandardDocument document = new StandardDocument(
                "scs-0190-v1-x.md",
                "x",
                DocumentType.STANDARD,
                Track.IAAS,
                DocumentStatus.of(status),
                stabilizedAt,
                deprecatedAt,
                rejectedAt,
                List.of(),
                List.of(),
                List.of());
        assertThat(document.status(day)).hasToString(then);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scs-0104-v2|2026-11-20|scs-0104-v2 is a draft|scs-0104-v2 ist ein Entwurf",
                "scs-0100-v3|2023-06-13|scs-0100-v3 is a draft until 2023-06-14|scs-0100-v3 ist bis zum 2023-06-14 ein Entwurf",
                "scs-0214-v1|2026-11-20|scs-0214-v1 is deprecated|scs-0214-v1 ist abgekündigt",
                "scs-0007-v1|2026-11-20|scs-0007-v1 is deprecated; scs-0007-v2-certification-integrators.md replaces it"
                        + "|scs-0007-v1 ist abgekündigt; scs-0007-v2-certification-integrators.md ersetzt es",
                "scs-0100-w1|2026-11-20|scs-0100-w1 is a supplement, which binds nobody"
                        + "|scs-0100-w1 ist eine Ergänzung, die niemanden bindet"
            })
    void remarkSaysWhatIsNotStable(String id, LocalDate day, String english, String german) {
        Message remark =
                Objects.requireNonNull(Objects.requireNonNull(BUNDLED.find(id)).remark(day));
        assertThat(remark.text(Language.ENGLISH)).isEqualTo(english);
        assertThat(remark.text(Language.GERMAN)).isEqualTo(german);
    }

    @Test
    void nothingIsToBeSaidOfWhatIsStable() {
        StandardDocument stable = Objects.requireNonNull(BUNDLED.find("scs-0100-v3"));
        assertThat(stable.remark(LocalDate.parse("2026-11-20"))).isNull();
    }

    @Test
    void firstOfTwoIsFound() {
        StandardDocument one = Objects.requireNonNull(BUNDLED.find("scs-0100-v3"));
        StandardDocument other = new StandardDocument(
                "scs-0100-v3-other.md",
                "other",
                DocumentType.STANDARD,
                Track.IAAS,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        assertThat(StandardsCatalogue.of(BUNDLED.asOf(), List.of(one, other)).find("scs-0100-v3"))
                .isSameAs(one);
    }

    @ParameterizedTest
    @CsvSource({
        "README.md",
        "scs-100-v3-x.md",
        "scs-0100-x3-x.md",
        "scs-0100-vx-x.md",
        "scs-0100",
        "scs-",
        "SCS-0100-v1-x.md",
        "scs-0100-v12345-x.md"
    })
    void otherFilesAreNoDocuments(String file) {
        assertThat(DocumentName.of(file)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardDocument(
                        file,
                        "x",
                        DocumentType.STANDARD,
                        Track.IAAS,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
