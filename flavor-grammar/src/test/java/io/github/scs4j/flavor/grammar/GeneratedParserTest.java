package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameBaseListener;
import io.github.scs4j.flavor.grammar.antlr.FlavorNameLexer;
import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.junit.jupiter.api.Test;

/** What those meet who use the generated parser, or generate their own. */
class GeneratedParserTest {
    @Test
    void readsANameWithItsOwnLexer() {
        List<String> found = new ArrayList<>();
        FlavorNameParser parser = parser("SCS-4V-16-100s_z3h_GNa-14h-6h_ib");
        ParseTreeWalker.DEFAULT.walk(
                new FlavorNameBaseListener() {
                    @Override
                    public void exitGpuUnits(FlavorNameParser.GpuUnitsContext units) {
                        found.add(units.getText());
                    }
                },
                parser.flavorName());
        assertThat(found).containsExactly("14");
        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
    }

    @Test
    void turnsForeignCharactersIntoTokensThatNoProductionTakes() {
        FlavorNameLexer lexer = new FlavorNameLexer(CharStreams.fromString("~\ud83d\ude00\0:\n"));
        assertThat(lexer.getAllTokens()).hasSize(5).allMatch(token -> token.getType() == FlavorNameLexer.OTHER);
    }

    @Property(tries = 2000)
    void readsSentencesWithoutErrorOrAmbiguity(@ForAll long seed) {
        String sentence = new SentenceGenerator(FlavorGrammar.V3, seed).sentence();
        FlavorNameParser parser = parser(sentence);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        List<String> ambiguities = new ArrayList<>();
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void reportAmbiguity(
                    Parser recognizer,
                    DFA dfa,
                    int startIndex,
                    int stopIndex,
                    boolean exact,
                    BitSet ambigAlts,
                    ATNConfigSet configs) {
                ambiguities.add(sentence.substring(startIndex));
            }
        });
        assertThat(parser.flavorName().getText()).isEqualTo(sentence + "<EOF>");
        assertThat(parser.getNumberOfSyntaxErrors()).as(sentence).isZero();
        assertThat(ambiguities).as(sentence).isEmpty();
    }

    @Test
    void isHandedOutWithItsGrammar() throws IOException {
        Path source = Path.of("src/main/antlr4/io/github/scs4j/flavor/grammar/antlr/FlavorName.g4");
        assertThat(FlavorGrammar.grammarText())
                .isEqualTo(Files.readString(source))
                .contains("grammar FlavorName;");
    }

    private static FlavorNameParser parser(String text) {
        return new FlavorNameParser(new CommonTokenStream(new FlavorNameLexer(CharStreams.fromString(text))));
    }
}
