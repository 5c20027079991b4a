package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftedIdsTest {
    @ParameterizedTest
    @CsvSource({
        "Flavor naming, https://example.org/Standards/scs-0100-v3-flavor-naming.md, scs-0100-v3",
        "Flavor naming, https://example.org/Standards/SCS-0003-v1-flavor-naming.md, SCS-0003-v1",
        "Flavor naming, https://example.org/standards/scs-0100-v12, scs-0100-v12",
        "Flavor naming, https://example.org/Drafts/flavor-naming.md, flavor-naming",
        "Flavor naming, https://example.org/scs-0100-flavor-naming.md, flavor-naming",
        "Flavor naming, https://example.org/scs--v1.md, flavor-naming",
        "OpenStack Powered Compute v2022.11, https://example.org/2022.11.json, openstack-powered-compute-v2022.11",
        ", https://example.org/2022.11.json, 2022.11",
        "'', https://example.org/2022.11, 2022.11",
        "'', scs-, scs-",
        ", , standard",
        "'!?', , standard"
    })
    void moduleHasTheNumberOfTheStandard(@Nullable String name, @Nullable String url, String id) {
        assertThat(LiftedIds.module(name, url)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "./iaas/flavor-naming/flavor-names-openstack.py, flavor-names-openstack",
        "image-md-check.py, image-md-check",
        "https://example.org/Check It.sh, check-it",
        "/, check",
        ".hidden, .hidden",
        "a.b.c, a.b"
    })
    void testcaseHasTheNameOfTheFile(String executable, String id) {
        assertThat(LiftedIds.testcase(executable)).isEqualTo(id);
    }

    @Test
    void noIdIsGivenTwice() {
        UniqueIds ids = new UniqueIds();
        assertThat(ids.take("a-2")).isTrue();
        assertThat(ids.take("a-2")).isFalse();
        assertThat(ids.free("a")).isEqualTo("a");
        assertThat(ids.free("a")).isEqualTo("a-3");
        assertThat(ids.free("a")).isEqualTo("a-4");
        assertThat(ids.free("b")).isEqualTo("b");
    }

    @Test
    void longNamesAreCut() {
        assertThat(LiftedIds.module("x".repeat(1000), null)).hasSize(80);
    }
}
