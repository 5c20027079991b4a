package io.github.scs4j.cli;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.GpuTable;
import io.github.scs4j.flavor.KnownGpu;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scs flavor gpu}. */
@Command(
        name = "gpu",
        description = {
            "Says how a flavor name writes a GPU, and which GPU a name means (SCS-0100-w1).",
            "Of a model it prints the piece of a name; of a name or its piece the GPU that it is, or the nearest of the same"
                    + " generation by processing units, then by video memory. Without arguments it prints the table, which has"
                    + " common GPUs only; providers must look up what they really provide. What it does not have is an ERROR."
        },
        footer = {"Examples:", "  scs flavor gpu H100 80GB", "  scs flavor gpu GNa-14h-6h SCS-16V-64-500s_GNa-14h-6h"})
final class LookUpGpus implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "GPU",
            arity = "0..*",
            description =
                    "A model such as A100, \"RTX 4090\" or \"1/2 A30\"; a piece such as GNa-14h-6h; or a flavor name. Several"
                            + " arguments that make one model are one.")
    private List<String> questions = new ArrayList<>();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    LookUpGpus(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Answers answers = new Answers(environment, report, outcome);
        if (questions.isEmpty()) {
            for (KnownGpu row : GpuTable.all()) {
                answers.item(GpuRow.item(row, GpuAccess.PASS_THROUGH, answers.language()));
                answers.text(GpuRow.text(row, GpuAccess.PASS_THROUGH) + "\n");
            }
        }
        String all = String.join(" ", questions);
        boolean isOneModel = questions.size() > 1 && !GpuTable.ofModel(all).isEmpty();
        for (String question : isOneModel ? List.of(all) : questions) {
            GpuAnswer answer = GpuAnswer.to(question);
            answers.item(answer.item(answers.language()));
            answers.text(answer.text(answers.language(), answers.paint()));
            answers.complain(answer.findings(), Severity.ERROR);
        }
        return answers.end();
    }
}
