package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.util.ArrayList;
import java.util.List;

/** Where a row of the GPU table is in doubt, or its numbers contradict each other. */
final class GpuNotes {
    private static final MessageTemplate APPROXIMATE = new MessageTemplate(
            "flavor.gpu-table-approximate",
            "the table marks numbers of this row as not validated",
            "die Tabelle kennzeichnet Zahlen dieser Zeile als ungeprüft");
    private static final MessageTemplate UNITS = new MessageTemplate(
            "flavor.gpu-table-units",
            "the table has {0} {1} in its column and {2} in the name piece",
            "die Tabelle hat {0} {1} in ihrer Spalte und {2} im Namensteil");
    private static final MessageTemplate CORES = new MessageTemplate(
            "flavor.gpu-table-cores",
            "the table has {0} cores, but {1} {2} with {3} each make {4}",
            "die Tabelle hat {0} Kerne, doch {1} {2} mit je {3} ergeben {4}");
    private static final MessageTemplate TENSOR_CORES = new MessageTemplate(
            "flavor.gpu-table-tensor-cores",
            "the table has {0} tensor cores, but {1} {2} with {3} each make {4}",
            "die Tabelle hat {0} Tensorkerne, doch {1} {2} mit je {3} ergeben {4}");

    private GpuNotes() {}

    static List<Message> of(KnownGpu gpu) {
        List<Message> notes = new ArrayList<>();
        if (gpu.isApproximate()) {
            notes.add(APPROXIMATE.with());
        }
        if (gpu.unitsColumn() > 0 && gpu.unitsColumn() != gpu.units()) {
            notes.add(UNITS.with(
                    Integer.toString(gpu.unitsColumn()), gpu.vendor().units(), Integer.toString(gpu.units())));
        }
        if (!hasCoresOfUnits(gpu)) {
            notes.add(product(CORES, gpu, gpu.cores(), gpu.family().coresPerUnit()));
        }
        int tensorCoresPerUnit = gpu.family().tensorCoresPerUnit();
        if (tensorCoresPerUnit > 0 && gpu.tensorCores() != gpu.units() * tensorCoresPerUnit) {
            notes.add(product(TENSOR_CORES, gpu, gpu.tensorCores(), tensorCoresPerUnit));
        }
        return List.copyOf(notes);
    }

    /** Whether the number of cores is that of the units. */
    static boolean hasCoresOfUnits(KnownGpu gpu) {
        return gpu.cores() == gpu.units() * gpu.family().coresPerUnit();
    }

    private static Message product(MessageTemplate template, KnownGpu gpu, int written, int perUnit) {
        return template.with(
                Integer.toString(written),
                Integer.toString(gpu.units()),
                gpu.vendor().units(),
                Integer.toString(perUnit),
                Integer.toString(gpu.units() * perUnit));
    }
}
