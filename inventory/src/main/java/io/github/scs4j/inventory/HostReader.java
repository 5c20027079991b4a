package io.github.scs4j.inventory;

import io.github.scs4j.finding.FindingSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Reads which host each node of a cluster runs on, which Kubernetes does not tell.
 *
 * <p>It recognises by itself:
 *
 * <ul>
 *   <li>lines of a node and its host, with blanks, tabs or a comma between them; blank lines, and those that begin with
 *       {@code #}, are skipped
 *   <li>a JSON object with the hosts by their nodes: <code>{"node-1": "rack7-u12"}</code>; also several in a row
 * </ul>
 *
 * <p>A line that is something else is a finding of the rule {@code inventory.entry}, and so is a node with two hosts, of
 * which neither is told. A line and a string may have {@value Intake#MAX_LENGTH} characters, a key
 * {@value Intake#MAX_KEY_LENGTH} bytes. All hosts are held in memory.
 *
 * <p>Whatever is wrong with the input, an I/O error included, is a finding with the input as its subject; only what the
 * caller's own sinks throw comes through. Immutable and thread-safe.
 */
public final class HostReader {
    /** Creates a reader. */
    public HostReader() {}

    /**
     * Reads a file; its path as given is the source.
     *
     * @param hosts takes each node and its host, in the order of the input, when all of it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(Path file, BiConsumer<? super String, ? super String> hosts, FindingSink findings) {
        Run run = new Run(file.toString(), hosts, findings);
        run.input.read(file);
        return run.end();
    }

    /**
     * Reads a stream to its end, or to the place from which on it cannot be understood; does not close it.
     *
     * @param source what findings call the input, such as a file name
     * @param hosts takes each node and its host, in the order of the input, when all of it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(
            InputStream in, String source, BiConsumer<? super String, ? super String> hosts, FindingSink findings) {
        Objects.requireNonNull(in, "in");
        Run run = new Run(source, hosts, findings);
        run.input.read(in);
        return run.end();
    }

    /** The reading of one input. */
    private static final class Run {
        private final Intake<Map.Entry<String, String>> intake;
        private final HostEntries entries;
        private final Input input;

        Run(String source, BiConsumer<? super String, ? super String> hosts, FindingSink findings) {
            Objects.requireNonNull(hosts, "hosts");
            this.intake = new Intake<>(
                    source,
                    entry -> hosts.accept(entry.getKey(), entry.getValue()),
                    finding -> findings.accept(KubernetesRules.ofKubernetes(finding)));
            this.entries = new HostEntries(intake);
            this.input = new Input(
                    intake,
                    KubernetesRules.NO_HOSTS.with(),
                    entries::readJson,
                    (text, at, indent) -> entries.readLines(text, at));
        }

        Reading end() {
            entries.deliver();
            return intake.reading();
        }
    }
}
