package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * Reads the facts that come with this library: lines {@code source KEY ORIGIN NAME DATE}, {@code release KEY VERSION DATE}
 * and {@code eol KEY BRANCH DATE}, each key before it is used.
 */
final class BundledFacts {
    static final KubernetesFacts FACTS = load();

    private final Map<String, FactSource> sources = new HashMap<>();
    private final KubernetesFacts.Builder facts = new KubernetesFacts.Builder();

    private BundledFacts() {}

    private static KubernetesFacts load() {
        BundledFacts bundled = new BundledFacts();
        try (InputStream in = Objects.requireNonNull(BundledFacts.class.getResourceAsStream("bundled.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, "US-ASCII"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    bundled.take(new StringTokenizer(line, "\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundled.facts.build();
    }

    private void take(StringTokenizer cells) {
        String kind = cells.nextToken();
        String key = cells.nextToken();
        switch (kind) {
            case "source" -> {
                Origin origin = Origin.valueOf(cells.nextToken());
                sources.put(key, new FactSource(origin, cells.nextToken(), start(cells.nextToken())));
            }
            case "release" -> {
                KubernetesVersion version = KubernetesVersion.of(cells.nextToken());
                Instant released = start(cells.nextToken());
                facts.add(new Release(Objects.requireNonNull(version), released, true, source(key)));
            }
            default -> {
                KubernetesBranch branch = KubernetesBranch.of(cells.nextToken());
                LocalDate date = LocalDate.parse(cells.nextToken());
                facts.add(new EndOfLife(Objects.requireNonNull(branch), date, source(key)));
            }
        }
    }

    private FactSource source(String key) {
        return Objects.requireNonNull(sources.get(key), key);
    }

    private static Instant start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
