package io.github.scs4j.flavor.grammar;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a sentence with ANTLR's parser. Productions that are no {@link Part} get no node. */
final class TreeReader {
    private static final @Nullable Part[] PARTS = new @Nullable Part[FlavorNameParser.ruleNames.length];

    static {
        List<String> rules = List.of(FlavorNameParser.ruleNames);
        for (Part part : Part.values()) {
            for (String production : part.productions()) {
                PARTS[rules.indexOf(production)] = part;
            }
        }
    }

    private final String text;

    private TreeReader(String text) {
        this.text = text;
    }

    /**
     * The tree of a sentence of the grammar.
     *
     * @param text the sentence
     * @param tokenTypes the token type of each of its characters
     * @throws org.antlr.v4.runtime.misc.ParseCancellationException if it is none
     */
    static FlavorTree read(String text, int[] tokenTypes) {
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < tokenTypes.length; index++) {
            tokens.add(token(tokenTypes[index], index, index));
        }
        tokens.add(token(Token.EOF, tokenTypes.length, tokenTypes.length - 1));
        FlavorNameParser parser = new FlavorNameParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        List<FlavorTree> root = new ArrayList<>();
        new TreeReader(text).addNodes(parser.flavorName(), root);
        return root.get(0);
    }

    private static Token token(int type, int start, int stop) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(start);
        token.setStopIndex(stop);
        return token;
    }

    private void addNodes(ParserRuleContext production, List<FlavorTree> siblings) {
        Part part = PARTS[production.getRuleIndex()];
        List<FlavorTree> children = part == null ? siblings : new ArrayList<>();
        for (int index = 0; index < production.getChildCount(); index++) {
            if (production.getChild(index) instanceof ParserRuleContext child) {
                addNodes(child, children);
            }
        }
        if (part != null) {
            int start = production.getStart().getStartIndex();
            // a production that derives nothing stops before it starts
            int end = Math.max(start, production.getStop().getStopIndex() + 1);
            siblings.add(new FlavorTree(part, start, end, text.substring(start, end), children));
        }
    }
}
