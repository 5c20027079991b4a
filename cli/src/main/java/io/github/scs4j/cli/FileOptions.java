package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The files to read. */
final class FileOptions {
    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description =
                    "A file of names, one per line, or of flavors in JSON: from 'openstack flavor list -f json', with --long"
                            + " or without, or from Nova's /flavors/detail. A file that begins with {, [ or \" is JSON."
                            + " Can be given several times.")
    private List<String> files = new ArrayList<>();

    List<String> files() {
        return files;
    }
}
