package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a cloud or a cluster exports, and the commands that get it. Immutable and thread-safe.
 *
 * @param id the name by which {@link Obtaining} refers to it, such as {@code flavors}
 * @param file the name of the file that the commands write, such as {@code flavors.json}
 * @param read whether a module of this project reads it
 * @param what what it holds, in a few words without article
 * @param commands commands, each of which gets it, the most usual first
 */
public record Export(String id, String file, boolean read, Message what, List<Command> commands) {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if anything is {@code null}
     * @throws IllegalArgumentException if there is no command
     */
    public Export {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(what, "what");
        commands = List.copyOf(commands);
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("no command gets " + id);
        }
    }

    /** All exports, those that are read first. */
    public static List<Export> all() {
        return ExportTable.EXPORTS;
    }

    /** The export of this id; {@code null} if there is none. */
    public static @Nullable Export of(String id) {
        for (Export export : ExportTable.EXPORTS) {
            if (export.id.equals(id)) {
                return export;
            }
        }
        return null;
    }

    /** The command of this tool; {@code null} if there is none. */
    public @Nullable String command(Tool tool) {
        for (Command command : commands) {
            if (command.tool() == tool) {
                return command.line();
            }
        }
        return null;
    }

    /** What runs a command. */
    public enum Tool {
        /** The client of OpenStack, for a cloud that its settings name. */
        OPENSTACK("openstack", ""),
        /** curl, with a token and the addresses of the services, which the preparation sets. */
        CURL("curl", """
                TOKEN=$(openstack token issue -f value -c id)
                KEYSTONE=...  # the public address of the service identity, without /v3
                NOVA=...      # compute, with version; `openstack catalog list` shows all of them
                GLANCE=...    # image, without version
                CINDER=...    # block storage, with version and project
                NEUTRON=...   # network, without version
                """),
        /** The client of Kubernetes, for the cluster of the current context. */
        KUBECTL("kubectl", "");

        private final String word;
        private final String preparation;

        Tool(String word, String preparation) {
            this.word = word;
            this.preparation = preparation;
        }

        /** The name of the program. */
        public String word() {
            return word;
        }

        /** Lines of a shell that commands for a cloud need before; none mostly. */
        public List<String> preparation() {
            return preparation.lines().toList();
        }

        static @Nullable Tool of(String word) {
            for (Tool tool : values()) {
                if (tool.word.equals(word)) {
                    return tool;
                }
            }
            return null;
        }
    }

    /**
     * A command that gets an export.
     *
     * @param tool what runs it
     * @param line a line of a POSIX shell, which writes the file
     */
    public record Command(Tool tool, String line) {
        /** Throws {@link NullPointerException} if anything is {@code null}. */
        public Command {
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(line, "line");
        }

        /** The line without the part that writes a file. */
        public String shown() {
            int end = line.lastIndexOf(" > ");
            return end < 0 ? line : line.substring(0, end);
        }
    }
}
