package io.github.scs4j.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.NamedVulnerability;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.NetworkHints;
import io.github.scs4j.kubernetes.network.NetworkPlugin;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.HostEvidence;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.nodes.NodeCheck;
import io.github.scs4j.kubernetes.nodes.NodeStandard;
import io.github.scs4j.kubernetes.nodes.Taint;
import io.github.scs4j.kubernetes.policy.Change;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.Deadline;
import io.github.scs4j.kubernetes.policy.Deadlines;
import io.github.scs4j.kubernetes.policy.Offering;
import io.github.scs4j.kubernetes.policy.VersionPolicy;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import io.github.scs4j.kubernetes.policy.Window;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageCheck;
import io.github.scs4j.kubernetes.storage.StorageClass;
import io.github.scs4j.kubernetes.storage.StorageStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever of the public API takes no {@code null} says which argument was one. */
class NullArgumentsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Set<String> OF_JAVA = Set.of("compareTo", "equals", "valueOf");

    private static final FindingSink SINK = finding -> {};
    private static final FactSource SOURCE = new FactSource(Origin.OSV, "test", null);
    private static final KubernetesVersion VERSION = KubernetesVersion.of(1, 34, 2);
    private static final KubernetesBranch BRANCH = VERSION.branch();
    private static final KubernetesFacts FACTS = KubernetesFacts.bundled();
    private static final VersionPolicyCheck CHECK = VersionPolicy.V2.compile(FACTS);
    private static final Deadline DEADLINE = new Deadline(Instant.EPOCH, Deadline.Kind.MINOR, "", "", "");

    private static final List<Object> SAMPLES = List.of(
            "text",
            1,
            1L,
            true,
            new byte[0],
            Instant.EPOCH,
            LocalDate.EPOCH,
            List.of(),
            new TreeMap<>(),
            new ByteArrayInputStream(new byte[0]),
            SINK,
            new Tally(),
            VERSION,
            BRANCH,
            VersionSet.of(VERSION),
            SOURCE,
            new EndOfLife(BRANCH, LocalDate.EPOCH, SOURCE),
            new CvssScore("3.1", 80),
            FACTS,
            new KubernetesFacts.Builder(),
            new FactReader(new KubernetesFacts.Builder(), SINK),
            new NamedVulnerability("CVE-2024-1000", null, SOURCE),
            new Release(VERSION, Instant.EPOCH, false, SOURCE),
            new Vulnerability("CVE-2024-1000", null, (CvssScore) null, VersionSet.of(VERSION), SOURCE),
            Cluster.of("v1.34.2"),
            new Offering(List.of(), true),
            VersionPolicy.V2,
            VersionPolicy.V2.toBuilder(),
            CHECK,
            CHECK.offering(true, Instant.EPOCH),
            CHECK.judge(Cluster.of("v1.34.2"), Instant.EPOCH, SINK, new Tally()),
            new Change(Instant.EPOCH, Verdict.FAIL, ""),
            Window.ofDays(1),
            DEADLINE,
            new Deadlines(Instant.EPOCH, List.of(DEADLINE)),
            new NodeCheck(NodeStandard.V2, null),
            Node.builder("a").build(),
            Node.builder("a"),
            new Taint("", "", ""),
            HostEvidence.label("host"),
            new NodeCheck(NodeStandard.V2, null).distribution(),
            new NetworkHints(),
            new IngressClass(null, null, null),
            new Workload("Pod", null, null, List.of()),
            NetworkPlugin.all().get(0),
            new StorageCheck(StorageStandard.V1, false),
            StorageClass.builder("a").build(),
            StorageClass.builder("a"),
            PersistentVolume.builder("a").build(),
            PersistentVolume.builder("a"),
            PersistentVolumeClaim.builder("a", "b").build(),
            PersistentVolumeClaim.builder("a", "b"));

    @Test
    void sayWhichTheyAre() throws Exception {
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Class<?> type : types()) {
            List<Executable> calls = new ArrayList<>(List.of(type.getConstructors()));
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !OF_JAVA.contains(method.getName()))
                    .forEach(calls::add);
            for (Executable call : calls) {
                for (int i = 0; i < call.getParameterCount(); i++) {
                    boolean nullable = call.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
                    if (!nullable && !call.getParameterTypes()[i].isPrimitive()) {
                        tried++;
                        String said = said(call, i);
                        if (said == null || !said.matches("[a-zA-Z]+")) {
                            silent.add(call + " " + i + ": " + said);
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    /** What the exception says if the argument at this place is {@code null}; {@code null} if there is none. */
    @SuppressWarnings("NullAway") // null is what is tried
    private static @Nullable String said(Executable call, int place) throws Exception {
        @Nullable Object[] arguments = new @Nullable Object[call.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == place ? null : sample(call.getParameterTypes()[i]);
        }
        try {
            if (call instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                boolean isStatic = Modifier.isStatic(call.getModifiers());
                ((Method) call).invoke(isStatic ? null : sample(call.getDeclaringClass()), arguments);
            }
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException cause
                    ? cause.getMessage()
                    : String.valueOf(e.getCause());
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : type == long.class ? (Object) 1L : (Object) 1;
        }
        return SAMPLES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a sample of " + type + " is missing"));
    }

    /** The types that others can use. */
    private static List<Class<?>> types() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file).toString();
                if (!name.endsWith("-info.class")) {
                    String dotted =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    Class<?> type = Class.forName(dotted);
                    Class<?> outer = type.getEnclosingClass();
                    if (Modifier.isPublic(type.getModifiers())
                            && (outer == null || Modifier.isPublic(outer.getModifiers()))) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }
}
