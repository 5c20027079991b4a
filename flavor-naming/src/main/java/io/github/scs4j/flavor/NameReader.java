package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * Reads a name into its parts. Sizes that are spelled canonically, as nearly all are, stay in variables until they are
 * parts; extensions, and sizes that are spelled otherwise, are read by {@link Grammar} into a {@link Draft}.
 */
final class NameReader {
    private NameReader() {}

    /** The name that a text with the prefix is in this dialect; {@code null} if it is none. */
    static @Nullable FlavorName read(String s, Dialect dialect) {
        NameTable table = dialect.table();
        if (table == null) {
            return byGrammar(s, dialect);
        }
        FlavorName name = bySizes(s, dialect);
        if (name != null || (dialect.isText() && table.judge(s) == NameTable.Answer.INVALID)) {
            return name;
        }
        return byGrammar(s, dialect);
    }

    private static @Nullable FlavorName byGrammar(String s, Dialect dialect) {
        Draft draft = new Draft();
        return Grammar.name(s, dialect, draft) < 0 ? null : draft.toName(s, dialect);
    }

    /** A name whose sizes are spelled canonically; {@code null} for any other text. */
    private static @Nullable FlavorName bySizes(String s, Dialect dialect) {
        int start = Grammar.PREFIX.length();
        long cpus = Characters.number(s, start);
        int at = Characters.end(cpus);
        CpuType type = CpuType.of(Characters.charAt(s, at));
        if (!isCanonical(s, start, cpus) || type == null) {
            return null;
        }
        at++;
        boolean insecure = Characters.charAt(s, at) == 'i';
        if (insecure) {
            at++;
        }
        start = at + 1;
        long gibibytes = Characters.number(s, start);
        if (Characters.charAt(s, at) != '-' || !isCanonical(s, start, gibibytes)) {
            return null;
        }
        at = Characters.end(gibibytes);
        boolean half = Characters.charAt(s, at) == '.';
        if (half) {
            if (Characters.charAt(s, at + 1) != '5') {
                return null;
            }
            at += 2;
        }
        boolean noEcc = Characters.charAt(s, at) == 'u';
        if (noEcc) {
            at++;
        }
        boolean oversubscribed = Characters.charAt(s, at) == 'o';
        if (oversubscribed) {
            at++;
        }
        int disks = 0;
        long size = 0;
        DiskType material = null;
        if (Characters.charAt(s, at) == '-') {
            disks = 1;
            start = at + 1;
            size = Characters.number(s, start);
            if (!isCanonical(s, start, size)) {
                return null;
            }
            at = Characters.end(size);
            if (Characters.charAt(s, at) == 'x') {
                disks = (int) Characters.value(size);
                start = at + 1;
                size = Characters.number(s, start);
                if (disks == 1 || !isCanonical(s, start, size)) {
                    return null;
                }
                at = Characters.end(size);
            }
            material = DiskType.of(Characters.charAt(s, at));
            if (material != null) {
                at++;
            }
        }
        Draft extensions = null;
        if (at < s.length()) {
            if (s.charAt(at) != '_' || s.length() > FlavorNaming.MAX_LENGTH) {
                return null;
            }
            extensions = new Draft();
            if (Grammar.extensions(s, at, dialect, extensions) != s.length()) {
                return null;
            }
        }
        Cpu cpu = new Cpu((int) Characters.value(cpus), type, insecure);
        Ram ram = new Ram(2 * Characters.value(gibibytes) + (half ? 1 : 0), noEcc, oversubscribed);
        Disk disk = disks == 0 ? null : new Disk(disks, (int) Characters.value(size), material);
        return extensions == null
                ? new FlavorName(cpu, ram, disk, null, false, null, null, false, s)
                : extensions.toName(cpu, ram, disk, s, dialect);
    }

    /** Whether a number that starts here has digits, the first of which is not zero, and is not too large. */
    private static boolean isCanonical(String s, int start, long number) {
        return Characters.end(number) > start && s.charAt(start) != '0' && Characters.value(number) <= Characters.MAX;
    }
}
