package io.github.scs4j.flavor.grammar;

import java.util.Collection;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in the grammar's augmented transition network that a text can lead to.
 *
 * @param state the state
 * @param caller where the production goes on that the state's production was called from
 */
record Configuration(ATNState state, @Nullable Configuration caller) {
    /**
     * Adds every place before a token that is reached from here without one. A place that two ways lead to is added
     * twice. The network needs to be free of left recursion and of loops without a token.
     */
    void addPlacesBeforeToken(Collection<Configuration> places) {
        if (state instanceof RuleStopState) {
            if (caller != null) {
                caller.addPlacesBeforeToken(places);
            }
            return;
        }
        for (Transition transition : state.getTransitions()) {
            if (transition instanceof RuleTransition call) {
                Configuration back = new Configuration(call.followState, caller);
                new Configuration(call.target, back).addPlacesBeforeToken(places);
            } else if (transition.isEpsilon()) {
                new Configuration(transition.target, caller).addPlacesBeforeToken(places);
            } else {
                places.add(this);
            }
        }
    }

    /** The tokens that may follow a place before a token. */
    IntervalSet tokens() {
        return state.transition(0).label();
    }

    /** Where any of them leads. */
    Configuration afterToken() {
        return new Configuration(state.transition(0).target, caller);
    }
}
