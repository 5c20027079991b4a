package io.github.scs4j.cli;

import io.github.scs4j.flavor.NamingStandard;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.report.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, and the versions of the standards it knows. */
final class Version implements IVersionProvider {
    /** The version that the build wrote beside this class. */
    static String number() {
        try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
            return stream == null ? "unknown" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This tool, as reports name it. */
    static Tool tool() {
        return new Tool("scs", number());
    }

    @Override
    public String[] getVersion() {
        StringJoiner naming = new StringJoiner(", ", "SCS-0100 (flavor naming): ", "");
        for (NamingStandard standard : NamingStandard.values()) {
            naming.add(standard.label());
        }
        StringJoiner flavors = new StringJoiner(", ", "SCS-0103 (standard flavors): ", "");
        for (StandardFlavors edition : StandardFlavors.editions()) {
            if (edition.byProperties()) {
                flavors.add(edition.revision());
            }
        }
        return new String[] {"scs " + number(), naming.toString(), flavors.toString()};
    }
}
