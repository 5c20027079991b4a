package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The productions of {@link Grammar} as the states of a {@link NameTable}, each after the characters that lead to it. */
final class NameStates {
    static final int ALPHABET = 128;

    /** Longer numbers, and digits that a canonical number does not have, lead to {@link #undecided}. */
    private static final int DIGITS = 5;

    private static final String ANY_DIGIT = "0123456789";
    private static final String FIRST_DIGIT = "123456789";
    private static final String MARK = "h";
    private static final String PART = String.valueOf(NamingStandard.LATEST.partDelimiter());
    private static final String EXTENSION = String.valueOf(NamingStandard.LATEST.extensionDelimiter());

    /** The kinds of extensions in their order; a state for each says which may still follow. */
    private enum Extension {
        HYPERVISOR,
        HARDWARE_VIRTUALIZATION,
        CPU_BRAND,
        GPU,
        INFINIBAND
    }

    private final List<State> all = new ArrayList<>();
    private final State invalid = inner();
    private final State undecided = inner();
    private final State start = inner();
    /** After the delimiter of an extension before which none of this kind or a later one stood. */
    private final State[] extensions = new State[Extension.values().length];

    NameStates() {
        Arrays.fill(undecided.next, undecided);
        for (int i = 0; i < extensions.length; i++) {
            extensions[i] = inner();
        }
        State ram = cpu();
        State disk = end(Extension.HYPERVISOR);
        ram(ram, disk);
        disk(disk);
        hypervisor();
        cpuBrand();
        gpu();
        infiniband();
    }

    State start() {
        return start;
    }

    State undecided() {
        return undecided;
    }

    /** All states, those in which a name can end last. */
    List<State> endsLast() {
        List<State> ordered = new ArrayList<>(all);
        ordered.sort((a, b) -> Boolean.compare(a.end, b.end));
        return ordered;
    }

    /** Gives the state before the RAM. */
    private State cpu() {
        State type = inner();
        State insecure = inner();
        State ram = inner();
        for (State digit : number(start, null)) {
            digit.on("CTVL", type);
        }
        type.on("i", insecure).on(PART, ram);
        insecure.on(PART, ram);
        return ram;
    }

    private void ram(State ram, State disk) {
        State zero = inner();
        State point = inner();
        State half = end(Extension.HYPERVISOR);
        State noEcc = end(Extension.HYPERVISOR);
        State oversubscribed = end(Extension.HYPERVISOR).on(PART, disk);
        zero.on(".", point).on(ANY_DIGIT, undecided);
        point.on(ANY_DIGIT, undecided).on("5", half);
        half.on(ANY_DIGIT, undecided).on("u", noEcc).on("o", oversubscribed).on(PART, disk);
        noEcc.on("o", oversubscribed).on(PART, disk);
        for (State digit : number(ram, Extension.HYPERVISOR)) {
            digit.on(".", point).on("u", noEcc).on("o", oversubscribed).on(PART, disk);
        }
        ram.on("0", zero);
    }

    private void disk(State disk) {
        State type = end(Extension.HYPERVISOR);
        State times = end(Extension.HYPERVISOR).on("nhsp", type);
        disk.on("nhsp", type);
        for (State digit : number(disk, Extension.HYPERVISOR)) {
            digit.on("x", times).on("nhsp", type);
        }
        for (State digit : number(times, Extension.HYPERVISOR)) {
            digit.on("nhsp", type);
        }
    }

    private void hypervisor() {
        State hypervisor = end(Extension.HARDWARE_VIRTUALIZATION);
        for (Hypervisor each : Hypervisor.values()) {
            keyword(Extension.HYPERVISOR, each.code(), hypervisor);
        }
        keyword(Extension.HARDWARE_VIRTUALIZATION, "hwv", end(Extension.CPU_BRAND));
    }

    private void cpuBrand() {
        State marks = marks(CpuBrand.MAX_FREQUENCY_MARKS, Extension.GPU, null);
        State generation = end(Extension.GPU).on(ANY_DIGIT, undecided).on(MARK, marks);
        for (CpuVendor vendor : CpuVendor.values()) {
            State brand = end(Extension.GPU).on(ANY_DIGIT, undecided).on(MARK, marks);
            for (int number = 1; number <= Math.min(vendor.latestGeneration(), 9); number++) {
                brand.on(String.valueOf(number), generation);
            }
            letters(Extension.CPU_BRAND, String.valueOf(vendor.letter()), brand);
        }
    }

    private void gpu() {
        State access = inner();
        letters(Extension.GPU, "Gg", access);
        State memory = inner();
        for (State digit : number(memory, Extension.INFINIBAND)) {
            digit.on(MARK, end(Extension.INFINIBAND));
        }
        State letter = units(end(Extension.INFINIBAND), memory);
        State fraction = units(end(Extension.INFINIBAND), memory);
        fraction.on(ANY_DIGIT, fraction);
        State number = units(end(Extension.INFINIBAND), memory);
        number.on(ANY_DIGIT, number).on(".", inner().on(ANY_DIGIT, fraction));
        State byLetter = units(end(Extension.INFINIBAND), null);
        State byNumber = units(end(Extension.INFINIBAND), null).on(ANY_DIGIT, number);
        for (char c = 'a'; c <= 'z'; c++) {
            if (GpuVendor.NVIDIA.isGeneration(String.valueOf(c))) {
                byLetter.on(String.valueOf(c), letter);
            }
        }
        access.on("N", byLetter).on("AI", byNumber);
    }

    /** What follows a vendor with or without a generation; video memory needs units. */
    private State units(State model, @Nullable State memory) {
        State units = inner();
        for (State digit : number(units, Extension.INFINIBAND)) {
            digit.on(MARK, marks(Gpu.MAX_MARKS, Extension.INFINIBAND, memory));
            if (memory != null) {
                digit.on(PART, memory);
            }
        }
        return model.on(MARK, marks(Gpu.MAX_MARKS, Extension.INFINIBAND, null)).on(PART, units);
    }

    private void infiniband() {
        keyword(Extension.INFINIBAND, "ib", end(null));
    }

    /** The letters lead to a state wherever this kind of extension may stand. */
    private void letters(Extension kind, String letters, State to) {
        for (int i = 0; i <= kind.ordinal(); i++) {
            extensions[i].on(letters, to);
        }
    }

    /** The keyword leads to a state wherever this kind of extension may stand. */
    private void keyword(Extension kind, String word, State to) {
        int last = word.length() - 1;
        for (int i = 0; i <= kind.ordinal(); i++) {
            State state = extensions[i];
            for (int at = 0; at < last; at++) {
                char c = word.charAt(at);
                if (state.after(c) == invalid) {
                    state.on(word.substring(at, at + 1), inner());
                }
                state = state.after(c);
            }
            state.on(word.substring(last), to);
        }
    }

    /** The states after each digit of a number that starts in a state. */
    private State[] number(State before, @Nullable Extension follows) {
        State[] digits = new State[DIGITS];
        State state = before.on("0", undecided);
        String possible = FIRST_DIGIT;
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = follows == null ? inner() : end(follows);
            state.on(possible, digits[i]);
            state = digits[i];
            possible = ANY_DIGIT;
        }
        state.on(ANY_DIGIT, undecided);
        return digits;
    }

    /** The state after the first of so many marks. */
    private State marks(int most, Extension follows, @Nullable State memory) {
        State first = end(follows);
        if (memory != null) {
            first.on(PART, memory);
        }
        return most == 1 ? first : first.on(MARK, marks(most - 1, follows, memory));
    }

    private State inner() {
        return add(new State(false));
    }

    /** A state in which a name can end, or go on with an extension of this kind or a later one. */
    private State end(@Nullable Extension follows) {
        State end = add(new State(true));
        return follows == null ? end : end.on(EXTENSION, extensions[follows.ordinal()]);
    }

    private State add(State state) {
        Arrays.fill(state.next, all.isEmpty() ? state : all.get(0));
        all.add(state);
        return state;
    }

    /** What was read so far, as far as it matters for what may follow. */
    static final class State {
        private final boolean end;
        private final State[] next = new State[ALPHABET];

        private State(boolean end) {
            this.end = end;
        }

        boolean isEnd() {
            return end;
        }

        State after(char c) {
            return next[c];
        }

        private State on(String letters, State to) {
            for (int i = 0; i < letters.length(); i++) {
                next[letters.charAt(i)] = to;
            }
            return this;
        }
    }
}
