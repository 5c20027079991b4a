package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The files of images to read. */
final class ImageFileOptions {
    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description =
                    "A file of images: Glance's GET /v2/images or 'openstack image show -f json' in JSON, with properties;"
                            + " 'openstack image list --long -f json', without; or definitions of osism's image manager in"
                            + " YAML. - is standard input, which is read if there is no FILE and it is no terminal. Can be"
                            + " given several times.")
    private List<String> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** What is to be read: these arguments, then the files of the option. */
    List<InputFile> inputs(List<String> arguments, Environment environment) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(files);
        return InputFile.of(all, Objects.requireNonNull(command).commandLine(), environment);
    }
}
