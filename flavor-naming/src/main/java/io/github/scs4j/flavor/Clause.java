package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One requirement: its words and numbers, which are taken as they are understood. */
final class Clause {
    /**
     * A word in lower case, or a number in thousandths.
     *
     * @param text the word; empty for a number
     * @param number the number in thousandths; -1 for a word
     */
    record Word(String text, long number, int start, int end) {}

    /** A passage between two separators: its qualifiers, and the clauses of its other words. */
    record Passage(List<Qualifiers.Mark> marks, List<Clause> clauses, boolean cpu, boolean ram) {}

    private static final String MEASURES =
            " x mib mb gib gb g tib tb " + Requirements.CPU_WORDS + Requirements.NETWORK_WORDS;
    private static final String ADJECTIVES =
            Qualifiers.DEDICATED + "virtual virtuelle virtuellen physical physische local ";
    private static final String DISKS = " disks ssds hdds drives volumes platten festplatten ";
    private static final String DISK_ADJECTIVES = " local lokale lokalen root nvme ssd hdd network netzwerk ceph ";
    private static final long MAX_WHOLE = 1_000_000_000_000L;

    private final String text;
    private final List<Word> words;
    private final List<Word> all;

    private Clause(String text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
        this.all = List.copyOf(words);
    }

    /** What stands between commas that are not decimal, semicolons, plus signs and line ends. */
    static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || separates(text, at)) {
                passages.add(passage(text, words(text, start, at)));
                start = at + 1;
            }
        }
        return passages;
    }

    private static Passage passage(String text, List<Word> words) {
        boolean cpu = hasAnyOf(words, Requirements.CPU_WORDS);
        boolean ram = hasAnyOf(words, Requirements.RAM_WORDS);
        List<Qualifiers.Mark> marks = Qualifiers.take(words);
        List<Clause> clauses = new ArrayList<>();
        split(text, words, clauses);
        return new Passage(marks, clauses, cpu, ram);
    }

    /** Splits words between one number with its unit and the next. */
    private static void split(String text, List<Word> words, List<Clause> clauses) {
        boolean whole = hasAnyOf(words, Requirements.GPU_WORDS) || hasModel(words);
        int start = 0;
        boolean measured = false;
        for (int i = 0; i + 1 < words.size() && !whole; i++) {
            boolean times = i > 0 && words.get(i - 1).text().equals("x");
            if (words.get(i).number() >= 0 && !times && isMeasured(words, i)) {
                if (measured) {
                    clauses.add(new Clause(text, words.subList(start, i)));
                    start = i;
                }
                measured = true;
            }
        }
        if (start < words.size()) {
            clauses.add(new Clause(text, words.subList(start, words.size())));
        }
    }

    private static boolean isMeasured(List<Word> words, int number) {
        int unit = number + 1;
        while (unit + 1 < words.size() && isIn(ADJECTIVES, words.get(unit))) {
            unit++;
        }
        return isIn(MEASURES, words.get(unit));
    }

    int start() {
        return all.get(0).start();
    }

    int end() {
        return all.get(all.size() - 1).end();
    }

    String text() {
        return text.substring(start(), end());
    }

    /** Whether a number has not been taken yet. */
    boolean hasNumber() {
        for (Word word : words) {
            if (word.number() >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasAnyOf(String set) {
        return hasAnyOf(all, set);
    }

    /** Whether a number stands before a unit of size. */
    boolean hasSize() {
        return hasNumber() && hasAnyOf(Requirements.UNITS);
    }

    boolean hasModel() {
        return hasModel(all);
    }

    /** Takes every one of these words; whether there was one. */
    boolean take(String... wanted) {
        boolean found = false;
        for (String word : wanted) {
            found |= words.removeIf(candidate -> candidate.text().equals(word));
        }
        return found;
    }

    /** Takes every word of a set; whether there was one. */
    boolean takeAnyOf(String set) {
        return words.removeIf(word -> isIn(set, word));
    }

    /** Whether it has no words but those of a set. */
    boolean consistsOf(String set) {
        for (Word word : all) {
            if (!isIn(set, word)) {
                return false;
            }
        }
        return true;
    }

    boolean takePair(String first, String second) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(first) && words.get(i + 1).text().equals(second)) {
                words.remove(i + 1);
                words.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Takes the first number in thousandths; -1 if there is none. */
    long takeNumber() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).number() >= 0) {
                return words.remove(i).number();
            }
        }
        return -1;
    }

    /**
     * Takes the number in thousandths that belongs to one of these words: the last before it, or the first of all if none
     * stands before; of a range its lower end; -1 if there is none.
     */
    long takeNumberOf(String set) {
        int number = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).number() >= 0) {
                number = i;
            } else if (number >= 0 && isIn(set, words.get(i))) {
                return words.remove(lower(number)).number();
            }
        }
        return takeNumber();
    }

    /** The index of the lower end of a range such as {@code 4-8} or {@code 4 to 8} that this number ends, or its own. */
    private int lower(int number) {
        int other = number - 1;
        if (other > 0 && isIn(" to bis ", words.get(other))) {
            other--;
        } else if (other < 0 || !hyphenBetween(words.get(other), words.get(number))) {
            return number;
        }
        return words.get(other).number() >= 0
                        && words.get(other).number() < words.get(number).number()
                ? other
                : number;
    }

    private boolean hyphenBetween(Word one, Word other) {
        for (int at = one.end(); at < other.start(); at++) {
            if (text.charAt(at) == '-' || text.charAt(at) == '–') {
                return true;
            }
        }
        return false;
    }

    /** Takes a number in thousandths that stands right after one of these words, which stay; -1 if there is none. */
    long takeNumberAfter(String... wanted) {
        for (int i = 1; i < words.size(); i++) {
            for (String word : wanted) {
                if (words.get(i).number() >= 0 && words.get(i - 1).text().equals(word)) {
                    return words.remove(i).number();
                }
            }
        }
        return -1;
    }

    /** Takes a number in thousandths that stands before one of these words; -1 if there is none. */
    long takeNumberBefore(String... wanted) {
        for (int i = 0; i + 1 < words.size(); i++) {
            for (String word : wanted) {
                if (words.get(i).number() >= 0 && words.get(i + 1).text().equals(word)) {
                    words.remove(i + 1);
                    return words.remove(i).number();
                }
            }
        }
        return -1;
    }

    /** Takes a whole number before {@code x}, or before disks in the plural; -1 if there is none. */
    long takeDiskCount() {
        long count = takeNumberBefore("x");
        for (int i = 0; i + 1 < words.size() && count < 0; i++) {
            int noun = i + 1;
            while (noun + 1 < words.size() && isIn(DISK_ADJECTIVES, words.get(noun))) {
                noun++;
            }
            if (words.get(i).number() >= 0 && isIn(DISKS, words.get(noun))) {
                count = words.remove(i).number();
            }
        }
        return count < 0 ? -1 : count / 1000;
    }

    /** Takes a number in thousandths with one of these units after it, as one word with the unit's text. */
    @Nullable
    Word takeMeasured(String units) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word unit = words.get(i + 1);
            if (words.get(i).number() >= 0 && isIn(units, unit)) {
                words.remove(i + 1);
                Word number = words.remove(i);
                return new Word(unit.text(), number.number(), number.start(), unit.end());
            }
        }
        return null;
    }

    /** Takes the words of a title up to its parenthesis, such as {@code Ada Lovelace}; whether all of them are there. */
    boolean takeTitle(String title) {
        int parenthesis = title.indexOf('(');
        String plain = parenthesis < 0 ? title : title.substring(0, parenthesis);
        List<Word> wanted = words(plain, 0, plain.length());
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (standsAt(i, wanted)) {
                words.subList(i, i + wanted.size()).clear();
                return true;
            }
        }
        return false;
    }

    /**
     * Takes words that together are this name of a CPU generation, with any hyphens and spaces; as one word, or
     * {@code null} if they are not there. An {@code x} at the end of the name stands for any digit.
     */
    @Nullable
    Word takeName(String name) {
        for (int i = 0; i < words.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int end = i; end < words.size() && joined.length() < name.length(); end++) {
                if (!join(joined, i, end)) {
                    break;
                }
                if (isName(joined, name)) {
                    Word word = new Word(
                            name, -1, words.get(i).start(), words.get(end).end());
                    words.subList(i, end + 1).clear();
                    return word;
                }
            }
        }
        return null;
    }

    private boolean join(StringBuilder joined, int first, int index) {
        Word word = words.get(index);
        if (word.number() < 0) {
            String plain = letters(word.text());
            joined.append(plain.startsWith("neoverse") ? "neo" + plain.substring(8) : plain);
            if (joined.indexOf("cortex") == 0) {
                joined.delete(0, 6);
            }
            return true;
        }
        if (index == first) {
            return false;
        }
        Word previous = words.get(index - 1);
        boolean point = word.start() == previous.end() + 1 && text.charAt(previous.end()) == '.';
        if (!point && !previous.text().equals("zen")) {
            return false;
        }
        joined.append(text, word.start(), word.end());
        return true;
    }

    private static boolean isName(StringBuilder joined, String name) {
        int last = name.length() - 1;
        if (joined.length() != name.length()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = joined.charAt(i);
            boolean any = i == last && name.charAt(i) == 'x' && c >= '0' && c <= '9';
            if (c != name.charAt(i) && !any) {
                return false;
            }
        }
        return true;
    }

    /** The letters and digits of a text, in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWord(c) || isDigit(text, i)) {
                letters.append(lower(c));
            }
        }
        return letters.toString();
    }

    /**
     * Takes a fraction before a GPU, such as {@code half}, {@code 1/4}, {@code 0.5}: numerator times 1000 plus
     * denominator; 0 if there is none, -1 if it is none of the usual ones.
     */
    long takeFraction() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int part = part(word.text());
            if (part > 0) {
                words.remove(i);
                if (i > 0 && words.get(i - 1).number() == 1000) {
                    words.remove(i - 1);
                }
                return 1000L + part;
            }
            Word next = i + 1 < words.size() ? words.get(i + 1) : word;
            if (word.number() >= 0 && next.number() >= 0 && isSlash(word, next)) {
                words.subList(i, i + 2).clear();
                return ratio(word.number(), next.number());
            }
        }
        long decimal = words.isEmpty() ? -1 : words.get(0).number();
        if (decimal < 0 || decimal >= 1000) {
            return 0;
        }
        words.remove(0);
        return decimal == 500 ? 1002 : decimal == 250 ? 1004 : -1;
    }

    private static long ratio(long numerator, long denominator) {
        boolean whole = numerator % 1000 == 0 && denominator % 1000 == 0;
        boolean usual = numerator > 0 && denominator >= numerator && denominator < 1_000_000;
        return whole && usual ? numerator + denominator / 1000 : -1;
    }

    private boolean isSlash(Word one, Word other) {
        return other.start() == one.end() + 1 && text.charAt(one.end()) == '/';
    }

    private static int part(String word) {
        return switch (word) {
            case "whole", "full", "ganze", "ganzer", "ganzen" -> 1;
            case "half", "halbe", "halber", "halben", "halbes", "hälfte", "½" -> 2;
            case "third", "drittel" -> 3;
            case "quarter", "viertel", "¼" -> 4;
            case "seventh", "siebtel" -> 7;
            case "eighth", "achtel" -> 8;
            default -> 0;
        };
    }

    /** Takes a number in thousandths before {@code x} or at the begin before a word of a GPU; -1 if there is none. */
    long takeGpuCount() {
        long count = takeNumberBefore("x");
        boolean counts = count < 0
                && words.size() > 1
                && words.get(0).number() >= 0
                && (isIn(" gpu gpus nvidia amd intel virtual vgpu pass-through ", words.get(1))
                        || isModel(words.get(1).text()));
        return counts ? words.remove(0).number() : count;
    }

    @Nullable
    String takeModel() {
        for (int i = 0; i < words.size(); i++) {
            if (isModel(words.get(i).text())) {
                return upper(words.remove(i).text());
            }
        }
        return null;
    }

    void takeAll() {
        words.clear();
    }

    /** Whether nothing was understood. */
    boolean isUntouched() {
        return words.size() == all.size();
    }

    /** What was not understood, but for words that say nothing. */
    List<Word> unread(String fillers) {
        List<Word> unread = new ArrayList<>();
        for (Word word : words) {
            if (!isIn(fillers, word)) {
                unread.add(word);
            }
        }
        return unread;
    }

    private static boolean hasAnyOf(List<Word> words, String set) {
        for (Word word : words) {
            if (isIn(set, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasModel(List<Word> words) {
        for (Word word : words) {
            if (isModel(word.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(int index, List<Word> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            Word word = words.get(index + i);
            if (!word.text().equals(wanted.get(i).text())
                    || word.number() != wanted.get(i).number()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is one of a GPU. */
    static boolean isGpu(Word word) {
        return isIn(Requirements.GPU_WORDS, word) || isModel(word.text());
    }

    static boolean isIn(String set, Word word) {
        return !word.text().isEmpty() && set.contains(" " + word.text() + " ");
    }

    private static boolean isModel(String word) {
        return !word.isEmpty()
                && !GpuTable.ofKey(GpuAccess.PASS_THROUGH, upper(word), 0).isEmpty();
    }

    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        if (c != ',') {
            return c == ';' || c == '+' || c == '&' || c == '\n' || c == '\r';
        }
        return !(isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (isDigit(text, at)) {
                int next = numberEnd(text, at, end);
                words.add(new Word("", thousandths(text, at, next), at, next));
                at = next;
            } else if (isWord(text.charAt(at))) {
                int next = isWithout(text, at, end) ? at + 3 : wordEnd(text, at, end);
                word(text, at, next, words);
                at = next;
            } else {
                at++;
            }
        }
        return words;
    }

    private static void word(String text, int start, int end, List<Word> words) {
        String word = lower(text.substring(start, end));
        if (word.equals("w/o")) {
            words.add(new Word("without", -1, start, end));
            return;
        }
        int digits = zenDigits(word);
        if (digits > 0) {
            int numberEnd = numberEnd(word, digits, word.length());
            words.add(new Word("zen", -1, start, start + 3));
            words.add(new Word("", thousandths(word, digits, numberEnd), start + digits, start + numberEnd));
            return;
        }
        boolean parts = false;
        List<Word> split = new ArrayList<>();
        int at = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '-' || text.charAt(i) == '_') {
                Word part = new Word(lower(text.substring(at, i)), -1, at, i);
                parts |= isIn(Qualifiers.PARTS, part);
                split.add(part);
                at = i + 1;
            }
        }
        if (parts) {
            words.addAll(split);
        } else {
            words.add(new Word(word, -1, start, end));
        }
    }

    /** Where the digits begin in {@code zen3}, {@code zen-3}, {@code zen-4c}; 0 in any other word. */
    private static int zenDigits(String word) {
        if (!word.startsWith("zen")) {
            return 0;
        }
        int digits = word.length() > 3 && !isDigit(word, 3) ? 4 : 3;
        int end = numberEnd(word, digits, word.length());
        boolean hyphen = digits == 3 || word.charAt(3) == '-' || word.charAt(3) == '_';
        boolean all = end == word.length() || (end == word.length() - 1 && word.charAt(end) == 'c');
        return hyphen && all && end > digits ? digits : 0;
    }

    private static boolean isWithout(String text, int at, int end) {
        return at + 3 <= end
                && lower(text.charAt(at)) == 'w'
                && text.charAt(at + 1) == '/'
                && lower(text.charAt(at + 2)) == 'o'
                && (at + 3 == end || !isWord(text.charAt(at + 3)));
    }

    /** A word is letters, with digits or hyphens inside; {@code x} before digits is a word of its own. */
    private static int wordEnd(String text, int start, int end) {
        char first = text.charAt(start);
        boolean times = (first == 'x' || first == 'X') && isDigit(text, start + 1) && isDigit(text, start - 1);
        int at = start + 1;
        while (!times && at < end && (isWord(text.charAt(at)) || isDigit(text, at) || isInnerHyphen(text, at, end))) {
            at++;
        }
        return at;
    }

    private static boolean isInnerHyphen(String text, int at, int end) {
        char c = text.charAt(at);
        return (c == '-' || c == '_') && at + 1 < end && (isWord(text.charAt(at + 1)) || isDigit(text, at + 1));
    }

    private static int numberEnd(String text, int start, int end) {
        int at = start;
        while (at < end && isDigit(text, at)) {
            at++;
        }
        if (at < end && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text, at + 1)) {
            at++;
            while (at < end && isDigit(text, at)) {
                at++;
            }
        }
        return at;
    }

    private static long thousandths(String text, int start, int end) {
        long value = 0;
        long unit = 1000;
        boolean fraction = false;
        for (int at = start; at < end; at++) {
            if (!isDigit(text, at)) {
                fraction = true;
            } else if (fraction) {
                unit /= 10;
                value += unit * (text.charAt(at) - '0');
            } else {
                value = Math.min(value * 10 + 1000L * (text.charAt(at) - '0'), 1000 * MAX_WHOLE);
            }
        }
        return value;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 127;
    }

    /** In lower case, and a {@code u} with a combining diaeresis as one character. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            int last = lower.length() - 1;
            if (c == '\u0308' && last >= 0 && lower.charAt(last) == 'u') {
                lower.setCharAt(last, 'ü');
            } else {
                lower.append(c);
            }
        }
        return lower.toString();
    }

    private static char lower(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Ä' || c == 'Ö' || c == 'Ü' ? (char) (c + 32) : c;
    }

    private static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        }
        return upper.toString();
    }
}
