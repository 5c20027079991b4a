package io.github.scs4j.scope.certificate;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that was issued: for a subject, a scope and a version of it (SCS-0004-v1, regulation 1). All days are in UTC.
 *
 * @param subject the name of what was certified
 * @param scope the name of the scope
 * @param version the version of the scope
 * @param issuedOn the first day on which it is valid
 * @param revokedOn the first day on which it is revoked (regulation 7); {@code null} if it is not
 */
public record Certificate(
        String subject,
        String scope,
        String version,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn) {
    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Certificate {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }

    /** A certificate that is not revoked. */
    public static Certificate issued(String subject, String scope, String version, LocalDate on) {
        return new Certificate(subject, scope, version, on, null);
    }

    /** The kind of certificate; {@code null} if the scope is none of the six. */
    public @Nullable CertificateKind kind() {
        return CertificateKind.of(scope);
    }

    /**
     * The first day on which it is no longer valid: a year after it was issued, whether the version can still be certified
     * against or not. Of one issued on 29 February it is 1 March.
     *
     * @throws java.time.DateTimeException if it was issued in the last year of {@link LocalDate}
     */
    public LocalDate expiresOn() {
        LocalDate year = issuedOn.plusYears(1);
        boolean leapDay = issuedOn.getMonth() == Month.FEBRUARY && issuedOn.getDayOfMonth() == 29;
        return leapDay ? year.plusDays(1) : year;
    }

    /** Whether it is valid on a day: issued, and neither past its year nor revoked. */
    public boolean isValid(LocalDate day) {
        return !day.isBefore(issuedOn) && day.isBefore(expiresOn()) && (revokedOn == null || day.isBefore(revokedOn));
    }
}
