package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any scopes, with any texts in them. */
final class Scopes {
    private static final Arbitrary<String> ODD = Arbitraries.of(
            "",
            " ",
            "~",
            "null",
            "yes",
            "5.1",
            "0x1F",
            "2024-02-28",
            "<<",
            "=",
            "a: b",
            "a #b",
            "- a",
            "? a",
            "---",
            "...",
            "%YAML 1.1",
            "|",
            ">-",
            "\n",
            "a\nb",
            "a\n\nb\n",
            "a \n b",
            "\ta\n",
            "a\r\nb",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD800",
            "\uDC00\uD800",
            "\u0000",
            "\u007F",
            "😀",
            "größe",
            "'",
            "\"",
            "\\",
            "{os_cloud}",
            "[a, b]",
            "k".repeat(1200));

    private Scopes() {}

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.strings().alpha().numeric().withChars("-._/").ofMaxLength(8),
                ODD,
                Arbitraries.strings().ofMaxLength(12)));
    }

    private static Arbitrary<String> texts(int missing) {
        return texts().injectNull(missing / 10.0);
    }

    private static Arbitrary<Map<String, String>> maps() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(3);
    }

    private static <T> Arbitrary<List<T>> lists(Arbitrary<T> items) {
        return items.list().ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))));
    }

    private static Arbitrary<Testcase> testcases() {
        return Combinators.combine(
                        texts(), Arbitraries.of(Lifetime.class).injectNull(0.5), texts(5), texts(5), texts(5))
                .as(Testcase::new);
    }

    private static Arbitrary<Script> scripts() {
        return Combinators.combine(texts(3), maps(), texts(3), lists(testcases()))
                .as(Script::new);
    }

    private static Arbitrary<StandardModule> modules() {
        Arbitrary<List<Target>> targets = Arbitraries.maps(texts(), lists(texts()))
                .ofMaxSize(3)
                .map(map -> {
                    List<Target> list = new ArrayList<>();
                    map.forEach((name, testcases) -> list.add(new Target(name, testcases)));
                    return list;
                });
        return Combinators.combine(texts(), texts(3), texts(3), maps(), targets).as(StandardModule::new);
    }

    private static Arbitrary<TimelineEntry> entries() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.maps(texts(), Arbitraries.of(Validity.class))
                                .ofMaxSize(3))
                .as(TimelineEntry::new);
    }

    private static Arbitrary<ScopeVersion> versions() {
        Arbitrary<Include> includes = Combinators.combine(texts(), maps()).as(Include::new);
        return Combinators.combine(texts(), dates().injectNull(0.3), lists(includes))
                .as(ScopeVersion::new);
    }

    static Arbitrary<Scope> any() {
        Arbitrary<Prerequisite> prerequisites =
                Combinators.combine(texts(), texts(3)).as(Prerequisite::new);
        Arbitrary<Variable> variables = Combinators.combine(texts(), texts(5)).as(Variable::new);
        Arbitrary<Scope> heads = Combinators.combine(
                        texts(3), texts(), texts(3), prerequisites.injectNull(0.5), lists(variables))
                .as((uuid, name, url, prerequisite, list) ->
                        new Scope(uuid, name, url, prerequisite, list, List.of(), List.of(), List.of(), List.of()));
        return Combinators.combine(heads, lists(scripts()), lists(modules()), lists(entries()), lists(versions()))
                .as((head, scripts, modules, timeline, versions) -> new Scope(
                        head.uuid(),
                        head.name(),
                        head.url(),
                        head.prerequisite(),
                        head.variables(),
                        scripts,
                        modules,
                        timeline,
                        versions));
    }
}
