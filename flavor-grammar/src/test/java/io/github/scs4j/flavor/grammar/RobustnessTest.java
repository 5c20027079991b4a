package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RobustnessTest {
    @Test
    void keepsAntlrOutOfItsSignatures() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.scs4j.flavor.grammar");
        DescribedPredicate<JavaClass> antlr =
                JavaClass.Predicates.resideInAnyPackage("org.antlr..", "io.github.scs4j.flavor.grammar.antlr..");
        DescribedPredicate<List<JavaClass>> anyAntlr =
                DescribedPredicate.describe("of ANTLR", types -> types.stream().anyMatch(antlr));
        ArchRuleDefinition.noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are the API",
                        type -> type.getPackageName().equals("io.github.scs4j.flavor.grammar")
                                && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .should()
                .haveRawReturnType(antlr)
                .orShould()
                .haveRawParameterTypes(anyAntlr)
                .check(classes);
    }

    @Test
    @Timeout(10)
    void readsAbsurdTextsInReasonableTime() {
        int size = 1_000_000;
        for (String text : List.of(
                "9".repeat(size),
                "SCS-" + "9".repeat(size),
                "SCS-" + "0".repeat(size),
                "SCS-2C-4-" + "1".repeat(size) + "x",
                "SCS-2C-4" + "_i".repeat(size),
                "SCS-2C-4_z" + "h".repeat(size))) {
            assertThat(FlavorGrammar.V3.parse(text)).isInstanceOf(SyntaxFailure.class);
            assertThat(FlavorGrammar.V3.expectedAfter(text)).isNotNull();
        }
        String longest = "SCS-2C-4-" + "0".repeat(245) + "1";
        for (int round = 0; round < 100; round++) {
            assertThat(FlavorGrammar.V3.parse(longest)).isInstanceOf(FlavorTree.class);
        }
    }

    @Property(tries = 2000)
    void giveAResultForAnyText(@ForAll FlavorGrammar grammar, @ForAll String text) {
        assertThat(grammar.parse(text)).isInstanceOf(SyntaxFailure.class);
        SyntaxFailure failure = (SyntaxFailure) grammar.parse("SCS-2C" + text + "\0");
        assertThat(failure.start()).isLessThanOrEqualTo("SCS-2C".length() + text.length());
    }

    @Test
    void readsTheSameInManyThreads() throws InterruptedException, ExecutionException {
        List<String> sentences = new ArrayList<>();
        SentenceGenerator generator = new SentenceGenerator(FlavorGrammar.V3, 42);
        for (int count = 0; count < 500; count++) {
            sentences.add(generator.sentence());
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<List<SyntaxResult>>> results = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            results.add(pool.submit(
                    () -> sentences.stream().map(FlavorGrammar.V3::parse).toList()));
        }
        pool.shutdown();
        List<SyntaxResult> expected =
                sentences.stream().map(FlavorGrammar.V3::parse).toList();
        for (Future<List<SyntaxResult>> result : results) {
            assertThat(result.get()).isEqualTo(expected);
        }
        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
}
