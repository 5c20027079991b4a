package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.Ram;
import io.github.scs4j.flavor.grammar.antlr.FlavorNameLexer;
import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** ANTLR's generated lexer and parser, as fast as they are meant to be used: SLL prediction, no recovery. */
final class AntlrParser {
    private AntlrParser() {}

    static @Nullable Parts parse(String text) {
        FlavorNameLexer lexer = new FlavorNameLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        FlavorNameParser parser = new FlavorNameParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return parts(parser.flavorName());
        } catch (ParseCancellationException e) {
            return null;
        }
    }

    private static Parts parts(FlavorNameParser.FlavorNameContext name) {
        return new Parts(
                cpu(name.cpu()),
                ram(name.ram()),
                name.disk() == null ? null : disk(name.disk()),
                name.hypervisor() == null
                        ? null
                        : Letters.hypervisor(name.hypervisor().getText()),
                name.hardwareVirtualization() != null,
                name.cpuBrand() == null ? null : cpuBrand(name.cpuBrand()),
                name.gpu() == null ? null : gpu(name.gpu()),
                name.infiniband() != null);
    }

    private static Cpu cpu(FlavorNameParser.CpuContext cpu) {
        return new Cpu(number(cpu.cpuCount()), Letters.cpuType(letter(cpu.cpuType())), cpu.insecure() != null);
    }

    private static Ram ram(FlavorNameParser.RamContext ram) {
        FlavorNameParser.RamAmountContext amount = ram.ramAmount();
        long half = amount.number() == null ? 0 : 2L * number(amount.number());
        return new Ram(amount.half() == null ? half : half + 1, ram.noEcc() != null, ram.ramOversubscribed() != null);
    }

    private static Disk disk(FlavorNameParser.DiskContext disk) {
        return new Disk(
                disk.diskCount() == null ? 1 : number(disk.diskCount()),
                number(disk.diskSize()),
                disk.diskType() == null ? null : Letters.diskType(letter(disk.diskType())));
    }

    private static CpuBrand cpuBrand(FlavorNameParser.CpuBrandContext brand) {
        int generation = number(brand.x86Generation()) + number(brand.armGeneration());
        return new CpuBrand(Letters.cpuVendor(letter(brand)), generation, marks(brand.cpuFrequency()));
    }

    private static Gpu gpu(FlavorNameParser.GpuContext gpu) {
        FlavorNameParser.GpuModelContext model = gpu.gpuModel();
        String generation = model == null ? "" : model.getText().substring(1);
        return new Gpu(
                letter(gpu.gpuAccess()) == 'G' ? GpuAccess.PASS_THROUGH : GpuAccess.VIRTUAL,
                Letters.gpuVendor(letter(model == null ? gpu.gpuVendor() : model)),
                generation,
                number(gpu.gpuUnits()),
                marks(gpu.gpuFrequency()),
                number(gpu.gpuMemory()),
                marks(gpu.gpuBandwidth()));
    }

    private static char letter(ParserRuleContext production) {
        return production.getText().charAt(0);
    }

    private static int number(@Nullable ParserRuleContext production) {
        return production == null ? 0 : Integer.parseInt(production.getText());
    }

    private static int marks(@Nullable ParserRuleContext production) {
        return production == null ? 0 : production.getText().length();
    }
}
