package io.github.scs4j.image.publish;

import io.github.scs4j.finding.ShellWord;
import io.github.scs4j.finding.Shown;
import java.io.IOException;
import java.util.Map;

/** Writes metadata as an {@code openstack image set} command for a POSIX shell. */
public final class MetadataCommand {
    private static final String NEXT = " \\\n    ";

    private MetadataCommand() {}

    /**
     * Writes the command. A value that cannot be written so that its reader sees what a shell will do is left out, and named
     * in a comment before the command.
     *
     * @param image id or name of the image
     * @throws IOException if the target does
     * @throws IllegalArgumentException if the image cannot be written so either
     */
    public static void write(ImageMetadata metadata, String image, Appendable out) throws IOException {
        String target = ShellWord.of(image);
        if (target == null) {
            throw new IllegalArgumentException("not the id or name of an image: " + Shown.excerpt(image));
        }
        StringBuilder command = new StringBuilder("openstack image set");
        command.append(" --min-disk ").append(metadata.minDisk());
        command.append(" --min-ram ").append(metadata.minRam());
        for (Map.Entry<String, String> property : metadata.properties().entrySet()) {
            String word = ShellWord.of(property.getKey() + "=" + property.getValue());
            if (word == null) {
                out.append("# ").append(property.getKey()).append(" cannot be written here: ");
                out.append(Shown.excerpt(property.getValue())).append('\n');
            } else {
                command.append(NEXT).append("--property ").append(word);
            }
        }
        for (String tag : metadata.tags()) {
            String word = ShellWord.of(tag);
            if (word != null) {
                command.append(NEXT).append("--tag ").append(word);
            }
        }
        boolean option = target.startsWith("-") || target.startsWith("'-");
        out.append(command)
                .append(NEXT)
                .append(option ? "-- " : "")
                .append(target)
                .append('\n');
    }
}
