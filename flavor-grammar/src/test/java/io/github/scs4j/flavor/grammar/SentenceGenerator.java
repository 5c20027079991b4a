package io.github.scs4j.flavor.grammar;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/** Random sentences of the grammar, made by walking its transition network, and texts that are nearly sentences. */
final class SentenceGenerator {
    /** Every character that a name can have in any version, and some that none has. */
    private static final String CHARACTERS =
            "-_:.0123456789ACGILNSTVabcdefghijklmnopqrstuvwxyz" + "BDX ,/~\0\n\u0660\u00e4\uff11\ud83d\ude00";

    private static final int DELETE = 0;
    private static final int INSERT = 1;
    private static final int REPLACE = 2;
    private static final int EDITS = 4;

    private final FlavorGrammar grammar;
    private final Random random;

    /** The same seed gives the same texts. */
    SentenceGenerator(FlavorGrammar grammar, long seed) {
        this.grammar = grammar;
        this.random = new Random(seed);
    }

    /** A sentence: a valid name but for the length and the size of its numbers. */
    String sentence() {
        StringBuilder out = new StringBuilder();
        walk(FlavorNameParser._ATN.ruleToStartState[FlavorNameParser.RULE_flavorName], out);
        return out.toString();
    }

    /** The text with one to three characters deleted, inserted, replaced, or swapped with the next. */
    String mutate(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int edits = random.nextInt(3); edits >= 0; edits--) {
            mutateOnce(out);
        }
        return out.toString();
    }

    private void mutateOnce(StringBuilder out) {
        int edit = out.isEmpty() ? INSERT : random.nextInt(EDITS);
        int at = random.nextInt(edit == INSERT ? out.length() + 1 : out.length());
        char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        switch (edit) {
            case DELETE -> out.deleteCharAt(at);
            case INSERT -> out.insert(at, character);
            case REPLACE -> out.setCharAt(at, character);
            default -> {
                char first = out.charAt(at);
                int next = Math.min(at + 1, out.length() - 1);
                out.setCharAt(at, out.charAt(next));
                out.setCharAt(next, first);
            }
        }
    }

    /** Goes from a state to the end of its production. */
    private void walk(ATNState start, StringBuilder out) {
        ATNState state = start;
        while (!(state instanceof RuleStopState)) {
            Transition transition = state.transition(random.nextInt(state.getNumberOfTransitions()));
            if (transition instanceof RuleTransition call) {
                walk(call.target, out);
                state = call.followState;
            } else {
                if (!transition.isEpsilon()) {
                    append(transition.label().toList(), out);
                }
                state = transition.target;
            }
        }
    }

    private void append(List<Integer> tokens, StringBuilder out) {
        int token = tokens.get(random.nextInt(tokens.size()));
        if (token != Token.EOF) {
            out.append(grammar.character(token, out.length()));
        }
    }
}
