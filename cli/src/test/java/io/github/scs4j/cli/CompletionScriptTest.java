package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionScriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void knowsCommandsAndWords(String shell) {
        Run run = Run.of("completion", shell);

        assertThat(run.out())
                .startsWith("# Completes scs commands: source this in " + shell + ".\n")
                .contains("check describe new convert complete match select plan specs gpu")
                .contains("check describe select due schema")
                .contains("check calendar storage nodes facts")
                .contains("STANDARD_option_args=(\"0102-v1\" \"0102-v2\")")
                .contains("SCHEMA_option_args=(\"json-schema\" \"metadefs\" \"markdown\")")
                .contains("official-v1")
                .contains("EDITION_option_args=(\"scs-0100-v1\" \"scs-0100-v2\" ")
                .contains("FORM_option_args=(\"list\" \"openstack\" \"terraform\" \"osism\")")
                .contains("CPU_option_args=(\"C\" \"T\" \"V\" \"L\")")
                .contains("DISK_option_args=(\"n\" \"h\" \"s\" \"p\")")
                .contains("'--tolerate'")
                .contains("complete -F _complete_scs");
        assertThat(run.code()).isZero();
    }

    @Test
    void knowsNoOtherShell() {
        Run run = Run.of("completion", "fish");

        assertThat(run.err())
                .startsWith("scs: Invalid value for positional parameter at index 0 (SHELL): expected one of");
        assertThat(run.code()).isEqualTo(2);
    }
}
