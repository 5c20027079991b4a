package io.github.scs4j.flavor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Set;

/** What keeps the code portable, small, and its results the same everywhere. */
@AnalyzeClasses(packages = "io.github.scs4j.flavor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Depend on the default locale, compile a regular expression, or reflect. */
    private static final Set<String> STRING_METHODS = Set.of(
            "format",
            "formatted",
            "matches",
            "replaceAll",
            "replaceFirst",
            "split",
            "toLowerCase",
            "toUpperCase",
            "getBytes");

    /** No regular expressions, streams, clocks, reflection, big numbers; of input and output what Appendable throws. */
    @ArchTest
    static final ArchRule DEPENDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang",
                            "java.lang.invoke",
                            "java.lang.runtime",
                            "java.util",
                            "java.util.function",
                            "org.jspecify..",
                            "io.github.scs4j.finding",
                            "io.github.scs4j.flavor..")
                    .or(type(IOException.class)));

    @ArchTest
    static final ArchRule NAMES_KNOW_NO_OFFERS = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.flavor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.scs4j.flavor.offer", "io.github.scs4j.flavor.catalog");

    @ArchTest
    static final ArchRule OFFERS_KNOW_NO_CATALOGUE = noClasses()
            .that()
            .resideInAPackage("io.github.scs4j.flavor.offer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.scs4j.flavor.catalog");

    @ArchTest
    static final ArchRule DOES_NOT_DEPEND_ON_ITS_SURROUNDINGS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Locale|Formatter|Random|Date|Calendar|TimeZone|ResourceBundle|Scanner|UUID|Timer)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(ThreadLocal|Thread|Process|ProcessBuilder|Runtime|ClassLoader|Module)");

    @ArchTest
    static final ArchRule CALLS_NOTHING_AMBIENT = noClasses()
            .should()
            .callMethodWhere(describe("asks the system, the locale or reflection", ArchitectureTest::isAmbient));

    /** Parsing fills a draft, and findings are remembered; every value is immutable. */
    @ArchTest
    static final ArchRule VALUES_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .and()
            .doNotHaveFullName("io.github.scs4j.flavor.FlavorParse.findings")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule STATES_ARE_PRIVATE_OR_CONSTANT = fields().that()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .bePrivate()
            .orShould()
            .haveModifier(JavaModifier.STATIC);

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_CANNOT_BE_EXTENDED = classes()
            .that()
            .arePublic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    private static boolean isAmbient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return switch (owner) {
            case "java.lang.System" -> !method.equals("arraycopy") && !method.equals("identityHashCode");
            case "java.lang.String" -> STRING_METHODS.contains(method);
            case "java.lang.Class" -> !method.equals("desiredAssertionStatus") && !method.equals("getEnumConstants");
            default -> false;
        };
    }
}
