package io.github.scs4j.inventory;

import io.github.scs4j.finding.FindingSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads Kubernetes objects from what clusters export, in memory that does not grow with the number of objects in JSON.
 *
 * <p>It recognises by itself:
 *
 * <ul>
 *   <li>{@code kubectl get ... -o json} and {@code -o yaml}: a list or one object, also several documents in a row
 *   <li>lists of the API itself, whose objects have no kind of their own
 *   <li>{@code kubectl version -o json} and {@code -o yaml}, and the answer of {@code /version}: a cluster
 *   <li>{@code Cluster} and {@code KubeadmControlPlane} of the Cluster API, {@code Shoot} of Gardener: a cluster each
 *   <li><code>{"clusters": [{"name": ..., "version": ...}], "whole": true}</code>, and such objects alone, in an array, or
 *       line by line: clusters; {@code whole} says that they are the whole offering
 * </ul>
 *
 * <p>Input that begins, after white space, with <code>{</code>, {@code [} or {@code "} is JSON, any other is YAML. Both are
 * UTF-8, with or without byte order mark. JSON may be nested {@value Intake#MAX_DEPTH} deep, a string of it may have
 * {@value Intake#MAX_LENGTH} characters, a key {@value Intake#MAX_KEY_LENGTH} bytes. YAML is held in memory, and may have
 * {@value YamlKubernetes#MAX_LENGTH} characters and {@value YamlDocuments.MAX_ALIASES} aliases. Of one object
 * {@value KubernetesTrees#MAX_VALUES} values are read.
 *
 * <p>An annotation, label or other part that is {@code null} is as one that is not there. What a field cannot be counts as
 * unknown, and there is a finding of the rule {@code inventory.value}. Whatever is wrong with the input, an I/O error
 * included, is a finding with the input as its subject and a line and column; the rules are called {@code inventory.*} and
 * belong to no testcase. Only what the caller's own sinks throw comes through.
 *
 * <p>Immutable and thread-safe.
 */
public final class KubernetesReader {
    /** Id of the rule that finds input which holds something else than Kubernetes objects. */
    public static final String OTHER_SHAPE = FlavorReader.OTHER_SHAPE;

    /** Id of the rule that finds a list whose rest is not in the input. */
    public static final String PAGE = ImageReader.PAGE;

    /** Creates a reader. */
    public KubernetesReader() {}

    /**
     * Reads a file; its path as given is the source.
     *
     * @param objects takes each object when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(Path file, KubernetesSink objects, FindingSink findings) {
        Intake<KubernetesDelivery> intake = intake(file.toString(), objects, findings);
        input(intake).read(file);
        return intake.reading();
    }

    /**
     * Reads a stream to its end, or to the place from which on it cannot be understood; does not close it.
     *
     * @param source what findings call the input, such as a file name
     * @param objects takes each object when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(InputStream in, String source, KubernetesSink objects, FindingSink findings) {
        Objects.requireNonNull(in, "in");
        Intake<KubernetesDelivery> intake = intake(source, objects, findings);
        input(intake).read(in);
        return intake.reading();
    }

    private static Intake<KubernetesDelivery> intake(String source, KubernetesSink objects, FindingSink findings) {
        Objects.requireNonNull(objects, "objects");
        Objects.requireNonNull(findings, "findings");
        return new Intake<>(
                source,
                delivery -> delivery.to(objects),
                finding -> findings.accept(KubernetesRules.ofKubernetes(finding)));
    }

    private static Input input(Intake<KubernetesDelivery> intake) {
        return new Input(
                intake,
                KubernetesRules.IS_EMPTY.with(),
                (text, first) -> new JsonKubernetes(text, first, intake).read(),
                (text, at, indent) -> new YamlKubernetes(text, at, indent, intake).read());
    }
}
