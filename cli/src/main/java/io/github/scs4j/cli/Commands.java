package io.github.scs4j.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;

/**
 * The commands, of which those are made that the user can mean: picocli reads all annotations of each command that it is
 * given, which for all of them takes longer than most runs.
 */
final class Commands {
    /** The words that call each command, in the order of the help; a group stands before what belongs to it. */
    static final List<String> ALL = List.of(
            "check",
            "flavor",
            "flavor check",
            "flavor describe",
            "flavor new",
            "flavor convert",
            "flavor complete",
            "flavor match",
            "flavor select",
            "flavor plan",
            "flavor specs",
            "flavor gpu",
            "image",
            "image check",
            "image describe",
            "image select",
            "image due",
            "image schema",
            "k8s",
            "k8s check",
            "k8s calendar",
            "k8s storage",
            "k8s nodes",
            "k8s facts",
            "scope",
            "scope show",
            "scope lint",
            "scope diff",
            "scope status",
            "scope expiry",
            "scope convert",
            "scope schema",
            "completion",
            "man",
            "schema");

    private static final Set<String> GROUPS = Set.of("flavor", "image", "k8s", "scope");
    private static final Set<String> ABOUT_ALL = Set.of("completion", "man");
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private final Environment environment;
    private final Outcome outcome;

    Commands(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    /** {@code scs} with the command that the first words name; where they name none that stands alone, with all. */
    CommandLine meantBy(String... args) {
        CommandLine scs = new CommandLine(new Scs());
        if (args.length == 1 && VERSION.contains(args[0])) {
            return scs;
        }
        String first = args.length == 0 ? "" : args[0];
        boolean grouped = GROUPS.contains(first);
        String words = grouped && args.length > 1 ? first + " " + args[1] : first;
        if (!ALL.contains(words) || GROUPS.contains(words) || ABOUT_ALL.contains(words)) {
            ALL.forEach(command -> add(scs, command));
            return scs;
        }
        if (grouped) {
            add(scs, first);
        }
        add(scs, words);
        return scs;
    }

    private void add(CommandLine scs, String words) {
        int space = words.indexOf(' ');
        CommandLine parent =
                space < 0 ? scs : Objects.requireNonNull(scs.getSubcommands().get(words.substring(0, space)));
        parent.addSubcommand(command(words));
    }

    private Object command(String words) {
        return switch (words) {
            case "check" -> new CheckCloud(environment, outcome);
            case "flavor" -> new FlavorCommand();
            case "flavor check" -> new CheckFlavors(environment, outcome);
            case "flavor describe" -> new DescribeFlavors(environment, outcome);
            case "flavor new" -> new NewFlavor(environment, outcome);
            case "flavor convert" -> new ConvertFlavors(environment, outcome);
            case "flavor complete" -> new CompleteFlavors(environment, outcome);
            case "flavor match" -> new MatchFlavors(environment, outcome);
            case "flavor select" -> new SelectFlavors(environment, outcome);
            case "flavor plan" -> new PlanFlavors(environment, outcome);
            case "flavor specs" -> new SpecsFlavors(environment, outcome);
            case "flavor gpu" -> new LookUpGpus(environment, outcome);
            case "image" -> new ImageCommand();
            case "image check" -> new CheckImages(environment, outcome);
            case "image describe" -> new DescribeImages(environment, outcome);
            case "image select" -> new SelectImages(environment, outcome);
            case "image due" -> new DueImages(environment, outcome);
            case "image schema" -> new ImageSchema(environment);
            case "k8s" -> new KubernetesCommand();
            case "k8s check" -> new CheckClusters(environment, outcome);
            case "k8s calendar" -> new ClusterCalendar(environment, outcome);
            case "k8s storage" -> new CheckStorage(environment, outcome);
            case "k8s nodes" -> new CheckNodes(environment, outcome);
            case "k8s facts" -> new ShowFacts(environment, outcome);
            case "scope" -> new ScopeCommand();
            case "scope show" -> new ShowScope(environment, outcome);
            case "scope lint" -> new LintScope(environment, outcome);
            case "scope diff" -> new DiffScopes(environment, outcome);
            case "scope status" -> new ScopeStatus(environment, outcome);
            case "scope expiry" -> new ScopeExpiry(environment, outcome);
            case "scope convert" -> new ConvertScope(environment, outcome);
            case "scope schema" -> new ScopeSchemaCommand(environment);
            case "completion" -> new CompletionCommand(environment);
            case "man" -> new ManCommand(environment);
            case "schema" -> new SchemaCommand(environment);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
