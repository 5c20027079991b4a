package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a passage between two separators that take from what a name promises, or deny something, wherever they
 * stand. They are taken out of the passage.
 */
final class Qualifiers {
    /** What such words say. */
    enum Kind {
        NO_ECC,
        INSECURE,
        CROWDED,
        OVERSUBSCRIBED,
        HEAVILY_OVERSUBSCRIBED,
        NOT_OVERSUBSCRIBED,
        SHARED,
        DEDICATED,
        DEDICATED_THREAD,
        NO_DISK,
        /** Without a disk of some kind. */
        NO_SUCH_DISK,
        /** Without something that a name cannot deny. */
        ABSENT
    }

    /**
     * Some of these words, and what the next words name.
     *
     * @param cpu whether they name vCPUs
     * @param ram whether they name RAM
     */
    record Mark(Kind kind, boolean cpu, boolean ram, int start, int end) {}

    private static final String NO =
            " no not non without none neither nor weder noch kein keine keinen keiner keinem ohne nicht ";
    private static final String OFF =
            " off disabled free less missing frei freie freier freies freien los aus deaktiviert fehlt nein ";
    private static final String ECC = " ecc fehlerkorrektur ";
    private static final String NO_ECC = " noecc nonecc non-ecc no-ecc ";
    private static final String OVERSUBSCRIBED = " oversubscribed over-subscribed oversubscription overcommitted"
            + " over-committed overcommit overbooked overbooking überbucht überbuchte überbuchter überbuchtes überbuchten"
            + " überbuchtem überbuchung ueberbucht ueberbuchte ueberbuchter ueberbuchtes ueberbuchten ueberbuchtem"
            + " ueberbuchung ";
    private static final String HEAVILY =
            " heavily heavy highly strongly massively very stark starke starker starken sehr ";
    private static final String CROWDED = " crowded overcrowded heavily stark ";
    private static final String INSECURE =
            " insecure unsecure unsecured unsicher unsichere unsicherer unsicheres unsicheren unsicherem ";
    private static final String SECURE = " secure secured sicher sichere sicherer sicheres sicheren ";
    private static final String SHARED = " shared geteilt geteilte geteilter geteiltes geteilten ";
    static final String DEDICATED = " dedicated dediziert dedizierte dedizierter dediziertes dedizierten ";
    private static final String DISKLESS = " diskless plattenlos festplattenlos ";
    private static final String DISKS = " disk disks drive drives volume volumes storage platte platten festplatte"
            + " festplatten root ssd ssds nvme nvmes hdd hdds ";
    private static final String SOME_DISKS = " local lokal lokale lokalen ssd ssds nvme nvmes hdd hdds ";
    private static final String STORAGE = DISKS + "network netzwerk ceph cinder ";
    private static final String BETWEEN =
            " any all the a an is be are local lokal lokale lokalen jede jegliche der die das ";
    private static final String AND = " and und or oder sowie ";
    private static final String WITH = " with mit ";

    /** Words that are split at their hyphens if one part is among these. */
    static final String PARTS =
            " ecc oversubscribed überbucht überbuchte insecure secure dedicated shared crowded heavily ";

    private final List<Clause.Word> words;
    private final List<Mark> marks = new ArrayList<>();

    private Qualifiers(List<Clause.Word> words) {
        this.words = words;
    }

    /** Takes such words out of a passage. */
    static List<Mark> take(List<Clause.Word> words) {
        int before = words.size();
        Qualifiers qualifiers = new Qualifiers(words);
        qualifiers.noDisk();
        qualifiers.oversubscribed();
        qualifiers.insecure();
        qualifiers.crowded();
        qualifiers.shared();
        qualifiers.ecc();
        qualifiers.absent();
        qualifiers.dedicated();
        if (words.size() < before && !hasNumber(words)) {
            words.removeIf(word -> Clause.isIn(Requirements.CPU_WORDS, word)
                    || Clause.isIn(Requirements.RAM_WORDS, word)
                    || Clause.isIn(AND, word));
        }
        return qualifiers.marks;
    }

    private void noDisk() {
        for (int i = 0; i < words.size(); i++) {
            if (is(DISKLESS, i)) {
                mark(Kind.NO_DISK, i, i + 1);
                i--;
                continue;
            }
            if (!is(NO, i)) {
                continue;
            }
            int noun = i + 1;
            boolean some = false;
            while (is(BETWEEN, noun) || is(SOME_DISKS, noun)) {
                some |= is(SOME_DISKS, noun);
                noun++;
            }
            int end = noun;
            while (is(DISKS, end)) {
                end++;
            }
            if (end > noun || is(DISKS, noun - 1)) {
                mark(some ? Kind.NO_SUCH_DISK : Kind.NO_DISK, i, end);
                i--;
            }
        }
    }

    private void oversubscribed() {
        for (int i = 0; i < words.size(); i++) {
            if (!is(OVERSUBSCRIBED, i)) {
                continue;
            }
            int start = i;
            int end = i + 1;
            boolean heavily = is(HEAVILY, start - 1);
            start -= heavily ? 1 : 0;
            if (is(HEAVILY, end)) {
                heavily = true;
                end++;
            }
            int no = is(BETWEEN, start - 1) ? start - 2 : start - 1;
            boolean denied = is(NO, no);
            Kind kind = heavily && !denied ? Kind.HEAVILY_OVERSUBSCRIBED : Kind.OVERSUBSCRIBED;
            mark(denied && !heavily ? Kind.NOT_OVERSUBSCRIBED : kind, denied ? no : start, end);
            i = denied ? no - 1 : start - 1;
        }
    }

    private void insecure() {
        for (int i = 0; i < words.size(); i++) {
            boolean denied = is(NO, i - 1);
            if (is(INSECURE, i) && denied) {
                words.subList(i - 1, i + 1).clear();
                i -= 2;
            } else if (is(INSECURE, i)) {
                mark(Kind.INSECURE, i, i + 1);
                i--;
            } else if (is(SECURE, i) && denied) {
                mark(Kind.INSECURE, i - 1, i + 1);
                i -= 2;
            }
        }
    }

    private void crowded() {
        for (int i = 0; i < words.size(); i++) {
            if (is(CROWDED, i) && !is(NO, i - 1)) {
                mark(Kind.CROWDED, i, i + 1);
                i--;
            }
        }
    }

    private void shared() {
        for (int i = 0; i < words.size(); i++) {
            boolean denied = is(NO, i - 1);
            if (is(SHARED, i) && !denied && !is(STORAGE, after(i + 1))) {
                mark(Kind.SHARED, i, i + 1);
                i--;
            } else if (is(DEDICATED, i) && denied) {
                mark(Kind.SHARED, i - 1, i + 1);
                i -= 2;
            }
        }
    }

    private void ecc() {
        for (int i = 0; i < words.size(); i++) {
            if (is(NO_ECC, i)) {
                mark(Kind.NO_ECC, i, i + 1);
                i--;
            } else if (is(ECC, i)) {
                int no = i - 1;
                while (no >= 0 && !is(NO, no) && !isNumber(no)) {
                    no--;
                }
                boolean denied = is(NO, no);
                int start = denied && no >= i - 2 ? no : i;
                int next = is(BETWEEN, i + 1) ? i + 2 : i + 1;
                int end = is(NO, next) || is(OFF, next) ? next + 1 : i + 1;
                if (denied || end > i + 1) {
                    mark(Kind.NO_ECC, start, end);
                } else {
                    words.remove(i);
                }
                i = start - 1;
            }
        }
    }

    /** What is denied ends before a number or "with"; that of a GPU, or of a number, with the passage. */
    private void absent() {
        int i = 0;
        while (i < words.size()) {
            if (!is(NO, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            boolean all = isNumber(end);
            while (end < words.size() && (all || !(isNumber(end) || is(WITH, end)))) {
                all |= Clause.isGpu(words.get(end));
                end++;
            }
            mark(Kind.ABSENT, i, end);
        }
    }

    /** Dedicated vCPUs that stand alone. */
    private void dedicated() {
        boolean dedicated = false;
        boolean thread = false;
        for (int i = 0; i < words.size(); i++) {
            dedicated |= is(DEDICATED, i);
            thread |= is(Requirements.THREAD_WORDS, i);
            if (!is(DEDICATED, i) && !is(Requirements.CPU_WORDS, i) && !is(BETWEEN, i)) {
                return;
            }
        }
        if (dedicated) {
            mark(thread ? Kind.DEDICATED_THREAD : Kind.DEDICATED, 0, words.size());
        }
    }

    private void mark(Kind kind, int start, int end) {
        int next = after(end);
        if (start == 0 && isNumber(next)) {
            next++;
            while (is(Requirements.UNITS, next)) {
                next++;
            }
        }
        boolean cpu = is(Requirements.CPU_WORDS, next);
        boolean ram = is(Requirements.RAM_WORDS, next);
        if ((cpu || ram) && is(AND, next + 1)) {
            cpu |= is(Requirements.CPU_WORDS, next + 2);
            ram |= is(Requirements.RAM_WORDS, next + 2);
        }
        Clause.Word last = words.get(end - 1);
        marks.add(new Mark(kind, cpu, ram, words.get(start).start(), last.end()));
        words.subList(start, end).clear();
    }

    /** The index of the next word that says something. */
    private int after(int index) {
        int next = index;
        while (is(BETWEEN, next) || is(DEDICATED, next)) {
            next++;
        }
        return next;
    }

    private boolean isNumber(int index) {
        return index >= 0 && index < words.size() && words.get(index).number() >= 0;
    }

    private boolean is(String set, int index) {
        return index >= 0 && index < words.size() && Clause.isIn(set, words.get(index));
    }

    private static boolean hasNumber(List<Clause.Word> words) {
        for (Clause.Word word : words) {
            if (word.number() >= 0) {
                return true;
            }
        }
        return false;
    }
}
