package io.github.scs4j.flavor.grammar;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;

/**
 * The deterministic automaton that recognizes what the grammar derives, made from its transition network by subset
 * construction. It exists because no production calls itself. Each state leads to at least one sentence, so the first
 * token without a next state is the first one that is wrong. Immutable.
 */
final class Automaton {
    static final Automaton FLAVOR_NAME = new Automaton(FlavorNameParser._ATN, FlavorNameParser.RULE_flavorName);

    /** The state before the first token. */
    static final int START = 0;

    /** The state that leads to no sentence. */
    static final int NONE = -1;

    /** By state and token type; at {@link #END} the state after the last token. */
    private final int[][] next;

    /** Stands for {@link Token#EOF}, which cannot be an index. */
    private static final int END = Token.INVALID_TYPE;

    Automaton(ATN network, int rule) {
        Map<Set<Configuration>, Integer> numbers = new HashMap<>();
        List<Set<Configuration>> states = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        Set<Configuration> start = new LinkedHashSet<>();
        new Configuration(network.ruleToStartState[rule], null).addPlacesBeforeToken(start);
        numbers.put(start, START);
        states.add(start);
        for (int state = START; state < states.size(); state++) {
            int[] row = new int[network.maxTokenType + 1];
            Arrays.fill(row, NONE);
            for (Map.Entry<Integer, Set<Configuration>> step :
                    steps(states.get(state)).entrySet()) {
                int number = numbers.computeIfAbsent(step.getValue(), places -> {
                    states.add(places);
                    return states.size() - 1;
                });
                row[step.getKey() == Token.EOF ? END : step.getKey()] = number;
            }
            rows.add(row);
        }
        next = rows.toArray(int[][]::new);
    }

    private static Map<Integer, Set<Configuration>> steps(Set<Configuration> places) {
        Map<Integer, Set<Configuration>> steps = new HashMap<>();
        for (Configuration place : places) {
            for (int token : place.tokens().toList()) {
                place.afterToken().addPlacesBeforeToken(steps.computeIfAbsent(token, t -> new LinkedHashSet<>()));
            }
        }
        return steps;
    }

    /** The state after a token of a type other than end of input, or {@link #NONE}. */
    int next(int state, int tokenType) {
        return next[state][tokenType];
    }

    /** Whether the tokens read so far are a sentence. */
    boolean mayEnd(int state) {
        return next[state][END] != NONE;
    }

    int stateCount() {
        return next.length;
    }
}
