package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scs flavor check}. */
@Command(
        name = "check",
        description = {
            "Checks flavors against SCS-0100 and prints what is wrong, where and why.",
            "Of names it checks the syntax. Of flavors in JSON it also checks whether they provide what their names promise,"
                    + " and whether their extra specs (SCS-0103) are true and agree with each other and with the names.",
            "Names from arguments and lines are judged by the text of v3. Names from an inventory in JSON are judged by the"
                    + " same, but the older syntax of v1 is a WARNING there, as the standard asks to \"still accept the old"
                    + " names with a warning\". With --naming or --tolerate, those decide for both."
        },
        footer = {
            "Examples:",
            "  scs flavor check SCS-4V-16-100s SCS-2V:4:10",
            "  openstack flavor list --long -f json | scs flavor check",
            "  scs flavor check --format jsonl -f names.txt | jq -r .canonical"
        })
final class CheckFlavors extends NameCommand {
    @Option(
            names = {"-v", "--verbose"},
            description = "In text, print the verdict on every name, not only on those with findings.")
    private boolean verbose;

    CheckFlavors(Environment environment, Outcome outcome) {
        super(environment, outcome);
    }

    @Override
    NameOutput text(Environment environment, ReportOptions report) {
        return new TextCheck(environment.out(), report.findings(environment), report.language(), verbose);
    }

    @Override
    boolean printsEveryName() {
        return verbose;
    }

    @Override
    NameRun demands(NameRun run, NamingOptions naming) {
        return run.wholeFlavors(naming.policyOr(FlavorNaming.ANY_VERSION));
    }
}
