package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.nodes.NodeCheck;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.storage.StorageCheck;
import io.github.scs4j.report.Basis;
import io.github.scs4j.report.ReportedScope;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.report.ScopeTextWriter;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.catalog.Means;
import io.github.scs4j.scope.catalog.Obtaining;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scs check}. */
@Command(
        name = "check",
        description = {
            "Checks what a cloud and its Kubernetes clusters export against a certificate scope, and says which testcases pass,"
                    + " what is wrong, where and why, and how to get what is missing.",
            "Of a folder it reads the files *.json, *.yaml and *.yml, of which it recognises flavors, images, and objects and"
                    + " versions of Kubernetes as the APIs, the OpenStack client and kubectl print them; others are named in the"
                    + " report as not read. Standard input (-) is one such file, known by its first 64 KiB. Of Kubernetes each branch is a subject of its own."
        },
        footer = {
            "Examples:",
            "  scs check samples/cloud",
            "  scs check --how",
            "  openstack flavor list --all --long -f json | scs check -",
            "  scs check --cluster prod=v1.34.2 --facts releases.json --manual audits.yaml -o report.html",
            "  scs check --scope iaas --version v4 --as official --flavors flavors.json -o report.yaml"
        })
final class CheckCloud implements Callable<Integer> {
    /** How many findings of a rule people read. */
    private static final int SHOWN = 3;

    private final Environment environment;
    private final Outcome outcome;

    @Mixin
    private final CloudFiles files = new CloudFiles();

    @Mixin
    private final ScopeOptions scopes = new ScopeOptions();

    @Mixin
    private final NamedClusters clusters = new NamedClusters();

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Mixin
    private final HostOptions hosts = new HostOptions();

    @Mixin
    private final ResultFiles results = new ResultFiles();

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "The name of what is checked, as reports have it (default: that of the folder, or cloud).")
    private @Nullable String subject;

    @Option(
            names = "--how",
            description = "Prints the commands that export everything that is checked, and checks nothing.")
    private boolean how;

    @Option(
            names = "--as",
            paramLabel = "AUTHORITY",
            description =
                    "Whose results decide the exit code: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The report"
                            + " names both where they differ.",
            defaultValue = "text")
    private Authority authority = Authority.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            description = "In text, print every finding, not only the first of each rule.")
    private boolean verbose;

    @Mixin
    private final OutputFiles outputs = new OutputFiles();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckCloud(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        if (how) {
            environment.out().write(new HowToExport(report.language()).text());
            return Outcome.CLEAN;
        }
        List<Cluster> named = clusters.clusters();
        List<CloudFile> inputs = files.files(!named.isEmpty() || results.isAny(), scopes.isStandardInput());
        String name = subject == null ? files.name() : subject;
        Instant at = report.at(environment);
        List<Finding> before = new ArrayList<>();
        List<ScopeChoice> choices = choices(at, before);
        KubernetesFacts known = facts.facts(before::add, outcome);
        Basis basis = authority == Authority.OFFICIAL ? Basis.OFFICIAL : Basis.TEXT;
        ScopeReport.Builder built = ScopeReport.builder(Version.tool(), at).basis(basis);
        if (verbose) {
            built.keep(Integer.MAX_VALUE);
        }
        BranchResults branches = new BranchResults(name);
        List<ItemOutput> programs = new ArrayList<>(outputs.open(inputs, report, environment));
        ItemOutput standard = report.items(environment);
        if (standard != null) {
            programs.add(standard);
        }
        EveryItemOutput items = new EveryItemOutput(programs);
        AskedTestcases testcases =
                scopes.isNamed() && !choices.isEmpty() ? AskedTestcases.of(choices.get(0)) : AskedTestcases.all();
        outcome.asks(testcases);
        CheckOutput output = new CheckOutput(built, testcases, branches, items, report.language());
        Judges judges = judges(choices, at, known, before, output, items);
        for (Finding finding : before) {
            judges.names.finding(finding);
        }
        for (Cluster cluster : named) {
            judges.kubernetes.cluster(cluster);
        }
        judges.read(inputs, built, outputs, named(inputs));
        if (judges.kubernetes.isClusterLost()) {
            branches.unreadable();
        }
        List<Finding> after = new ArrayList<>();
        if (judges.kubernetes.isGiven()) {
            known.review(at, after::add);
        }
        List<List<TestReport>> others = results.read(name, choices, after::add, outcome);
        List<ScopeChoice> asked = scopes.isNamed() ? choices : judges.about(choices, others);
        if (judges.isGiven() && !results.isAny() && !judges.isAbout(testcases)) {
            after.add(testcases.nothing());
            outcome.unreadable();
        }
        Finding leftOut = testcases.leftOut();
        if (leftOut != null) {
            after.add(leftOut);
        }
        for (Finding finding : after) {
            judges.names.finding(finding);
        }
        List<TestcaseResult> found = judges.tally.results();
        ScopeVerdicts verdicts = new ScopeVerdicts(name, found, branches.results(), others, at, outcome);
        verdicts.draw(asked, built);
        waysToObtain(asked, verdicts, built);
        ScopeReport whole = built.build();
        items.scopes(whole);
        items.end(found);
        outputs.write(whole, verdicts, report.language(), environment, outcome);
        if (standard == null) {
            text(whole);
        }
        return basis == Basis.OFFICIAL && outcome.code() != Outcome.UNREADABLE ? official(whole) : outcome.code();
    }

    /** What is read already, and no export of a folder. */
    private NamedFiles named(List<CloudFile> inputs) {
        NamedFiles named = new NamedFiles();
        scopes.name(named);
        facts.name(named);
        hosts.name(named);
        results.name(named);
        inputs.forEach(input -> input.name(named));
        return named;
    }

    /** What to check against. */
    private List<ScopeChoice> choices(Instant at, List<Finding> findings) {
        List<Scope> all = List.of(BundledScope.IAAS.scope(), BundledScope.KAAS.scope());
        if (scopes.isNamed()) {
            Scope named = scopes.named(findings::add, outcome, environment);
            if (named == null) {
                return List.of();
            }
            all = List.of(named);
        }
        return scopes.choices(all, LocalDate.ofInstant(at, ZoneOffset.UTC), findings::add, outcome);
    }

    private Judges judges(
            List<ScopeChoice> choices,
            Instant at,
            KubernetesFacts known,
            List<Finding> findings,
            CheckOutput output,
            ItemOutput items) {
        ScopeChoice none = new ScopeChoice(BundledScope.IAAS.scope(), List.of());
        CloudDemands cloud = new CloudDemands(choices.isEmpty() ? none : choices.get(0), at);
        CloudDemands cluster = new CloudDemands(choices.isEmpty() ? none : choices.get(choices.size() - 1), at);
        Tally tally = new Tally();
        Progress progress =
                new Progress(environment.err(), environment.terminals().err());
        NameRun names = new NameRun(outcome, output, progress, FlavorNaming.ANY_VERSION, tally)
                .wholeFlavors(FlavorNaming.ANY_VERSION);
        StandardFlavors flavors = cloud.flavors();
        if (flavors != null) {
            names.against(flavors);
        }
        ImageRun images = new ImageRun(outcome, output, progress, cloud.images(), tally);
        KubernetesRun kubernetes = new KubernetesRun(
                environment,
                outcome,
                output,
                items,
                tally,
                cluster.policy().policy().compile(known).offering(clusters.isWhole(), at),
                new NodeCheck(cluster.nodes().standard(), hosts.evidence(report.language(), findings::add, outcome)),
                new StorageCheck(StorageEdition.V1.standard(), false));
        return new Judges(environment, outcome, output, tally, names, images, kubernetes);
    }

    /** Says of each testcase how its result is had; of an export that was given, findings say what is wrong with it. */
    private static void waysToObtain(List<ScopeChoice> asked, ScopeVerdicts verdicts, ScopeReport.Builder built) {
        for (ScopeChoice choice : asked) {
            for (ScopeVersion version : choice.versions()) {
                for (Target target : choice.scope().targets(version)) {
                    for (String testcase : target.testcases()) {
                        Obtaining obtaining = Obtaining.of(testcase, choice.scope());
                        if (obtaining.means() != Means.EXPORT || !verdicts.isFound(testcase)) {
                            built.wayToObtain(testcase, obtaining.message());
                        }
                    }
                }
            }
        }
    }

    private void text(ScopeReport whole) {
        ScopeTextWriter writer = verbose
                ? new ScopeTextWriter(
                        environment.out(), report.language(), report.style(environment), Integer.MAX_VALUE)
                : new ScopeTextWriter(environment.out(), report.language(), report.style(environment), SHOWN);
        writer.write(whole);
    }

    /** The exit code by the official results: what was not given decides nothing. */
    private static int official(ScopeReport whole) {
        for (ReportedScope scope : whole.scopes()) {
            VersionVerdict decisive = scope.decisive();
            if (decisive != null) {
                for (TestcaseVerdict testcase : decisive.main().testcases()) {
                    Verdict official = testcase.officialReading();
                    if (official != Verdict.PASS && official != Verdict.MISS) {
                        return Outcome.ERRORS;
                    }
                }
            }
        }
        return Outcome.CLEAN;
    }

    /**
     * What judges each kind of export.
     *
     * @param tally counts for all
     */
    private record Judges(
            Environment environment,
            Outcome outcome,
            CheckOutput output,
            Tally tally,
            NameRun names,
            ImageRun images,
            KubernetesRun kubernetes) {
        /** Reads all inputs and judges what they hold together. */
        void read(List<CloudFile> inputs, ScopeReport.Builder built, OutputFiles outputs, NamedFiles named)
                throws IOException {
            CloudReader reader =
                    new CloudReader(environment, names, images, kubernetes, output, built, outcome, outputs, named);
            for (CloudFile input : inputs) {
                input.read(reader, kubernetes);
            }
            reader.end();
            names.endInventory();
            images.endInventory();
            kubernetes.end();
            for (Finding finding : tally.remarks()) {
                names.finding(finding);
            }
        }

        /** Whether anything was given that can be judged. */
        boolean isGiven() {
            return names.isGiven() || images.isGiven() || kubernetes.isGiven();
        }

        /** Whether anything that was given is judged for these testcases. */
        boolean isAbout(AskedTestcases testcases) {
            return (names.isGiven() && testcases.isAbout(AskedTestcases.FLAVORS))
                    || (images.isGiven() && testcases.isAbout(AskedTestcases.IMAGES))
                    || (kubernetes.isGiven()
                            && AskedTestcases.KUBERNETES.stream().anyMatch(testcases::isAbout));
        }

        /** The scopes that the inputs are about; without inputs those of the results, or else the first. */
        List<ScopeChoice> about(List<ScopeChoice> choices, List<List<TestReport>> results) {
            List<ScopeChoice> about = new ArrayList<>();
            if (names.isGiven() || images.isGiven()) {
                about.add(choices.get(0));
            }
            if (kubernetes.isGiven()) {
                about.add(choices.get(1));
            }
            if (about.isEmpty()) {
                choices.stream()
                        .filter(choice -> results.stream()
                                .flatMap(List::stream)
                                .anyMatch(report -> choice.scope().isCalled(report.scope())))
                        .forEach(about::add);
            }
            return about.isEmpty() ? List.of(choices.get(0)) : about;
        }
    }
}
