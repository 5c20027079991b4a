package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subject has what a certificate needs, as far as standards say (SCS-0003-v1, SCS-0004-v1): that the version can be
 * certified against and is stable, that all testcases of its main target pass, by the text and by the official test suite,
 * and that the certificate of the level below is held. Who may apply and what it costs, the certification body decides.
 *
 * @param version the name of the version
 * @param verdict FAIL if something stands against it, PASS if nothing does, MISS or DNF if that is still open; {@code null}
 *     if no standard says what the level asks for
 * @param findings what stands against it, what is open, and what must be said with it
 */
public record Eligibility(String version, @Nullable Verdict verdict, List<Finding> findings) {
    /** Copies the list; throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Eligibility {
        Objects.requireNonNull(version, "version");
        findings = List.copyOf(findings);
    }

    /**
     * Whether the subject of a verdict has what a certificate needs at the moment of the verdict.
     *
     * @param version the name of the version of the scope
     * @param held certificates that were issued, for any subject
     */
    public static Eligibility of(ScopeVerdict verdict, String version, Collection<Certificate> held) {
        return new Application(verdict, version, held).judge();
    }

    private static final class Application {
        private final ScopeVerdict verdict;
        private final Scope scope;
        private final LocalDate day;
        private final String version;
        private final Collection<Certificate> held;
        private final List<Finding> findings = new ArrayList<>();

        Application(ScopeVerdict verdict, String version, Collection<Certificate> held) {
            this.verdict = verdict;
            this.scope = verdict.scope();
            this.day = LocalDate.ofInstant(verdict.at(), ZoneOffset.UTC);
            this.version = version;
            this.held = held;
        }

        Eligibility judge() {
            VersionVerdict ofVersion = verdict.version(version);
            Verdict sum;
            if (ofVersion == null) {
                findings.add(CertificateRules.noVersion(version, scope.name()));
                sum = Verdict.FAIL;
            } else {
                sum = validity(ofVersion).and(stable(ofVersion.version())).and(results(ofVersion.main()));
            }
            sum = sum.and(prerequisite());
            CertificateKind kind = CertificateKind.of(scope.name());
            if (kind == null || kind.level().isStandardised()) {
                return new Eligibility(version, sum, findings);
            }
            findings.add(CertificateRules.notStandardised(scope.name(), kind.level()));
            return new Eligibility(version, sum == Verdict.FAIL ? sum : null, findings);
        }

        private Verdict validity(VersionVerdict ofVersion) {
            Validity validity = ofVersion.validity();
            if (!validity.isCertifiable()) {
                findings.add(CertificateRules.notCertifiable(version, validity, day));
                return Verdict.FAIL;
            }
            if (validity == Validity.WARN) {
                findings.add(CertificateRules.aboutToExpire(version));
            }
            return Verdict.PASS;
        }

        private Verdict stable(ScopeVersion ofScope) {
            TimelineEntry entry = scope.entry(day);
            LocalDate start = entry == null ? day : entry.date();
            if (ofScope.isStable(start)) {
                return Verdict.PASS;
            }
            findings.add(CertificateRules.notStable(version, start));
            return Verdict.FAIL;
        }

        private Verdict results(TargetVerdict main) {
            if (main.result() != Verdict.PASS) {
                findings.add(CertificateRules.notPassed(version, main.result()));
            }
            if (main.official() != Verdict.PASS && main.official() != main.result()) {
                findings.add(CertificateRules.notPassedOfficially(version, main.official()));
            }
            if (main.vacuous()) {
                findings.add(CertificateRules.vacuous(version));
            }
            return main.result().and(main.official());
        }

        private Verdict prerequisite() {
            String name = prerequisiteScope();
            if (name == null) {
                return Verdict.PASS;
            }
            for (Certificate certificate : held) {
                if (certificate.scope().equals(name)
                        && certificate.subject().equals(verdict.subject())
                        && certificate.isValid(day)) {
                    return Verdict.PASS;
                }
            }
            findings.add(CertificateRules.prerequisite(verdict.subject(), name, day));
            return Verdict.FAIL;
        }

        /** The scope says it; where it does not, its level does. */
        private @Nullable String prerequisiteScope() {
            Prerequisite stated = scope.prerequisite();
            if (stated != null) {
                return stated.name();
            }
            CertificateKind kind = CertificateKind.of(scope.name());
            CertificateKind below = kind == null ? null : kind.prerequisite();
            return below == null ? null : below.scope();
        }
    }
}
