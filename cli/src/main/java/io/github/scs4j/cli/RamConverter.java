package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Ram;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of RAM as a flavor name has it, without marks. */
final class RamConverter implements ITypeConverter<Ram> {
    @Override
    public Ram convert(String text) {
        FlavorName name = FlavorName.tryParse("SCS-1V-" + text).name();
        if (name == null || !name.equals(withoutMore(name))) {
            throw new TypeConversionException("expected GiB, whole or half, such as 8 or 3.5, but was '" + text + "'");
        }
        return name.ram();
    }

    private static FlavorName withoutMore(FlavorName name) {
        Ram ram = new Ram(name.ram().halfGibibytes(), false, false);
        return FlavorName.builder(name.cpu(), ram).build();
    }
}
