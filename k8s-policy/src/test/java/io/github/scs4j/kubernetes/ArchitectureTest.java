package io.github.scs4j.kubernetes;

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
@AnalyzeClasses(packages = "io.github.scs4j.kubernetes", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Depend on the default locale, or compile a regular expression. */
    private static final Set<String> STRING_METHODS =
            Set.of("format", "formatted", "matches", "replaceAll", "replaceFirst", "split", "getBytes");

    /** Text comes from strangers. */
    @ArchTest
    static final ArchRule NO_BACKTRACKING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.regex", "java.text", "java.nio.channels..", "java.nio.file..");

    @ArchTest
    static final ArchRule VERSIONS_KNOW_NOTHING_ABOVE_THEM = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.kubernetes")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.kubernetes.*..");

    @ArchTest
    static final ArchRule STORAGE_KNOWS_ONLY_ITSELF = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.kubernetes.storage")
            .should()
            .dependOnClassesThat(describe(
                    "are of another package of Kubernetes",
                    type -> type.getPackageName().startsWith("io.github.scs4j.kubernetes")
                            && !type.getPackageName().endsWith(".storage")));

    @ArchTest
    static final ArchRule NETWORK_KNOWS_ONLY_ITSELF = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.kubernetes.network")
            .should()
            .dependOnClassesThat(describe(
                    "are of another package of Kubernetes",
                    type -> type.getPackageName().startsWith("io.github.scs4j.kubernetes")
                            && !type.getPackageName().endsWith(".network")));

    @ArchTest
    static final ArchRule ONLY_THE_POLICY_KNOWS_THE_POLICY = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.scs4j.kubernetes.policy")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.scs4j.kubernetes.policy");

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
