package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.UnicodeReader;

/** The documents of a text in YAML. Nothing is constructed from tags. */
final class YamlDocuments {
    private static final int MAX_ALIASES = 50;
    private static final int MAX_DEPTH = 50;

    private YamlDocuments() {}

    static void read(InputStream bytes, FactIntake intake, FactDocuments documents) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setCodePointLimit(FactReader.MAX_YAML);
        try {
            for (Node root : new Yaml(options).composeAll(new Limited(new UnicodeReader(bytes)))) {
                documents.read(new YamlCursor(root));
            }
        } catch (MarkedYAMLException e) {
            unreadable(intake, YamlCursor.place(e.getProblemMark()), e.getProblem());
            documents.cutOff();
        } catch (ReaderException e) {
            unreadable(intake, null, Shown.codePoint(e.getCodePoint()));
            documents.cutOff();
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            intake.error(FactRules.LIMIT, FactReader.tooLarge(), null);
            documents.cutOff();
        }
    }

    private static void unreadable(FactIntake intake, Location.@Nullable Position at, @Nullable String problem) {
        String text = problem == null ? "" : problem;
        Rule rule = text.contains("Nesting") || text.contains("aliases") ? FactRules.LIMIT : FactRules.MALFORMED;
        intake.error(
                rule,
                rule.equals(FactRules.LIMIT) ? FactReader.tooLarge() : FactRules.NO_YAML.with(Shown.excerpt(text)),
                at);
    }

    /** A text that ends with a {@link YAMLException} where it is too long: the parser would need the square of its length. */
    private static final class Limited extends FilterReader {
        private int length;

        Limited(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] target, int offset, int limit) throws IOException {
            int count = super.read(target, offset, limit);
            length += Math.max(0, count);
            if (length > FactReader.MAX_YAML) {
                throw new YAMLException("too long");
            }
            return count;
        }
    }
}
