package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {
    private static final Dialect TEXT = Dialect.text(NamingStandard.LATEST);
    private static final Pattern UNUSUAL_NUMBER =
            Pattern.compile("(?<![0-9])0[0-9]|[0-9]{6}|[.][0-46-9]|[.]5[0-9]|(?<![0-9.])0|_[izar][0-9]");

    private final NameStates states = new NameStates();
    private final NameTable table = NameTable.of(states);

    /** A shortest text that leads to each state. */
    private Map<NameStates.State, String> access() {
        Map<NameStates.State, String> access = new LinkedHashMap<>();
        Queue<NameStates.State> queue = new ArrayDeque<>();
        access.put(states.start(), Grammar.PREFIX);
        queue.add(states.start());
        while (!queue.isEmpty()) {
            NameStates.State state = queue.remove();
            for (char c = 0; c < NameStates.ALPHABET; c++) {
                if (access.putIfAbsent(state.after(c), access.get(state) + c) == null) {
                    queue.add(state.after(c));
                }
            }
        }
        return access;
    }

    /** The endings of these texts; for each state, some of them make a name. */
    private static Set<String> continuations(Collection<String> accesses) {
        Set<String> endings = new LinkedHashSet<>();
        for (String text : accesses) {
            for (int from = Grammar.PREFIX.length(); from <= text.length(); from++) {
                endings.add(text.substring(from));
            }
        }
        return endings;
    }

    @Test
    void everyStepFromEveryStateIsTheStepOfTheGrammar() {
        Map<NameStates.State, String> access = access();
        Set<String> continuations = continuations(access.values());
        int valid = 0;
        for (Map.Entry<NameStates.State, String> state : access.entrySet()) {
            Set<NameStates.State> seen = new LinkedHashSet<>();
            for (char c = 0; c < NameStates.ALPHABET; c++) {
                if (seen.add(state.getKey().after(c)) || Character.isLetterOrDigit(c)) {
                    for (String continuation : continuations) {
                        valid += agree(state.getValue() + c + continuation);
                    }
                }
            }
        }
        assertThat(access).hasSizeGreaterThan(80);
        assertThat(valid).isGreaterThan(10_000);
    }

    /** Whether the name is valid, as 0 or 1. */
    private int agree(String text) {
        boolean valid = Grammar.name(text, TEXT, null) >= 0;
        boolean holds = switch (table.judge(text)) {
            case VALID -> valid;
            case INVALID -> !valid;
            case UNDECIDED -> UNUSUAL_NUMBER.matcher(text).find();
        };
        if (!holds) {
            fail("%s is %s", text, table.judge(text));
        }
        return valid ? 1 : 0;
    }

    @ParameterizedTest
    @CsvSource({
        "SCS-4V-16-100s_z3h_GNa-14h-6h_ib, VALID",
        "SCS-1L-0.5, VALID",
        "SCS-99999V-99999-99999x99999p, VALID",
        "SCS-100000V-1, UNDECIDED",
        "SCS-01V-1, UNDECIDED",
        "SCS-1V-1.0, UNDECIDED",
        "SCS-1V-1_i03, UNDECIDED",
        "SCS-1V-1_ib_kvm, INVALID",
        "SCS-1V-1-\u0131, INVALID",
        "SCS-, INVALID"
    })
    void answers(String text, NameTable.Answer answer) {
        assertThat(table.judge(text)).isEqualTo(answer);
    }

    /** The first character that the table has no column for, after every part of a name. */
    @Test
    void noNameHasACharacterBehindTheAlphabet() {
        String name = "SCS-40Ti-16.5uo-2x100s_kvm_hwv_z3hh_GNa-14hh-6h_ib";
        for (int length = 4; length <= name.length(); length++) {
            String text = name.substring(0, length) + (char) NameStates.ALPHABET;
            assertThat(table.judge(text)).as(text).isEqualTo(NameTable.Answer.INVALID);
            assertThat(table.judge(text + name.substring(length))).isEqualTo(NameTable.Answer.INVALID);
        }
    }

    @Test
    void aNameThatIsTooLongIsInvalid() {
        String longest = "SCS-1V-1_GA" + "1".repeat(FlavorNaming.MAX_LENGTH - 11);
        assertThat(table.judge(longest)).isEqualTo(NameTable.Answer.VALID);
        assertThat(table.judge(longest + "1")).isEqualTo(NameTable.Answer.INVALID);
    }
}
