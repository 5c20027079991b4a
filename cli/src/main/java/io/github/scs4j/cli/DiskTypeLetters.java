package io.github.scs4j.cli;

import io.github.scs4j.flavor.DiskType;
import java.util.Arrays;
import java.util.Iterator;

/** The letters of all types of disks, to complete {@code --disk-type}. */
final class DiskTypeLetters implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(DiskType.values())
                .map(type -> String.valueOf(type.letter()))
                .iterator();
    }
}
