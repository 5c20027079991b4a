package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;

class AutomatonTest {
    @Test
    void provesThatNoNameHasTwoTrees() {
        // a text with two derivations leads to one place by two ways
        Set<Set<Configuration>> seen = new HashSet<>();
        Deque<List<Configuration>> open = new ArrayDeque<>();
        List<Configuration> start = new ArrayList<>();
        new Configuration(FlavorNameParser._ATN.ruleToStartState[FlavorNameParser.RULE_flavorName], null)
                .addPlacesBeforeToken(start);
        open.add(start);
        while (!open.isEmpty()) {
            List<Configuration> places = open.remove();
            assertThat(places).doesNotHaveDuplicates();
            if (seen.add(new HashSet<>(places))) {
                open.addAll(steps(places).values());
            }
        }
        assertThat(seen).hasSize(Automaton.FLAVOR_NAME.stateCount());
    }

    private static Map<Integer, List<Configuration>> steps(List<Configuration> places) {
        Map<Integer, List<Configuration>> steps = new TreeMap<>();
        for (Configuration place : places) {
            for (int token : place.tokens().toList()) {
                place.afterToken().addPlacesBeforeToken(steps.computeIfAbsent(token, t -> new ArrayList<>()));
            }
        }
        assertThat(steps.getOrDefault(Token.EOF, List.of())).isEmpty();
        return steps;
    }

    @Property(tries = 5000)
    void acceptsWhatAntlrAccepts(@ForAll FlavorGrammar grammar, @ForAll long seed) {
        SentenceGenerator generator = new SentenceGenerator(grammar, seed);
        String sentence = generator.sentence();
        assertThat(recognizes(grammar, sentence)).as(sentence).isTrue();
        String mutant = generator.mutate(sentence);
        assertThat(recognizes(grammar, mutant)).as(mutant).isEqualTo(antlrReads(grammar, mutant));
    }

    @Property(tries = 1000)
    void leadsFromEveryBeginningToASentence(@ForAll FlavorGrammar grammar, @ForAll long seed) {
        String sentence = new SentenceGenerator(grammar, seed).sentence();
        for (int end = 0; end < sentence.length(); end++) {
            assertThat(grammar.expectedAfter(sentence.substring(0, end)).characters())
                    .as(sentence)
                    .contains(sentence.charAt(end));
        }
        assertThat(grammar.expectedAfter(sentence).end()).as(sentence).isTrue();
    }

    private static boolean recognizes(FlavorGrammar grammar, String text) {
        int state = Automaton.START;
        for (int index = 0; index < text.length(); index++) {
            state = Automaton.FLAVOR_NAME.next(state, grammar.tokenType(text.charAt(index), index));
            if (state == Automaton.NONE) {
                return false;
            }
        }
        return Automaton.FLAVOR_NAME.mayEnd(state);
    }

    private static boolean antlrReads(FlavorGrammar grammar, String text) {
        int[] tokenTypes = new int[text.length()];
        for (int index = 0; index < tokenTypes.length; index++) {
            tokenTypes[index] = grammar.tokenType(text.charAt(index), index);
        }
        try {
            return TreeReader.read(text, tokenTypes).end() == text.length();
        } catch (ParseCancellationException e) {
            return false;
        }
    }
}
