package io.github.scs4j.scope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What keeps results the same everywhere, and the packages in one direction. */
@AnalyzeClasses(packages = "io.github.scs4j.scope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Depend on the default locale, or compile a regular expression. */
    private static final Set<String> STRING_METHODS =
            Set.of("format", "formatted", "matches", "replaceAll", "replaceFirst", "split", "getBytes");

    /** Text comes from strangers; files are read by callers. */
    @ArchTest
    static final ArchRule NO_BACKTRACKING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.regex", "java.text", "java.nio.channels..", "java.nio.file..");

    @ArchTest
    static final ArchRule YAML_KNOWS_NO_RESULTS = noClasses()
            .that()
            .resideInAnyPackage("io.github.scs4j.scope.yaml", "io.github.scs4j.scope.internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.scope.score", "io.github.scs4j.scope.verdict");

    /** What every reader of the module uses knows nothing of scopes. */
    @ArchTest
    static final ArchRule INTERNALS_KNOW_NO_MODEL = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.scope", "io.github.scs4j.scope.yaml");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NOTHING_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.scope.*..");

    @ArchTest
    static final ArchRule RESULTS_KNOW_NO_VERDICTS = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.score")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.scope.verdict", "io.github.scs4j.scope.certificate");

    @ArchTest
    static final ArchRule VERDICTS_KNOW_NO_CERTIFICATES = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.verdict")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.scs4j.scope.certificate");

    @ArchTest
    static final ArchRule FILES_OF_RESULTS_KNOW_NO_VERDICTS = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.exchange")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.scs4j.scope.catalog",
                    "io.github.scs4j.scope.certificate",
                    "io.github.scs4j.scope.lint",
                    "io.github.scs4j.scope.verdict",
                    "io.github.scs4j.scope.yaml");

    @ArchTest
    static final ArchRule SCOPES_AND_RESULTS_KNOW_NO_FILES_OF_RESULTS = noClasses()
            .that()
            .resideInAnyPackage("io.github.scs4j.scope.score", "io.github.scs4j.scope.internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.scs4j.scope.exchange")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_JUDGES = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.catalog")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.scs4j.scope.lint",
                    "io.github.scs4j.scope.score",
                    "io.github.scs4j.scope.verdict",
                    "io.github.scs4j.scope.exchange");

    @ArchTest
    static final ArchRule LINT_KNOWS_NO_RESULTS = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.scope.lint")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.scs4j.scope.score", "io.github.scs4j.scope.verdict", "io.github.scs4j.scope.exchange");

    @ArchTest
    static final ArchRule CALLS_NOTHING_AMBIENT = noClasses()
            .should()
            .callMethodWhere(describe("asks the system, the clock or the locale", ArchitectureTest::isAmbient));

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_CANNOT_BE_EXTENDED = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    private static boolean isAmbient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        return switch (owner) {
            case "java.lang.System" -> !method.equals("arraycopy");
            case "java.lang.String" ->
                STRING_METHODS.contains(method)
                        || (bare && (method.equals("toLowerCase") || method.equals("toUpperCase")));
            case "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.Clock" ->
                method.startsWith("now") || method.startsWith("system");
            case "java.time.ZoneId", "java.util.Locale", "java.util.TimeZone" ->
                method.equals("systemDefault") || method.equals("getDefault");
            default -> false;
        };
    }
}
