package io.github.scs4j.cli;

import io.github.scs4j.flavor.CpuType;
import java.util.Arrays;
import java.util.Iterator;

/** The letters of all types of vCPUs, to complete {@code --cpu-type}. */
final class CpuTypeLetters implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(CpuType.values())
                .map(type -> String.valueOf(type.letter()))
                .iterator();
    }
}
