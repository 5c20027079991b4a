package io.github.scs4j.inventory;

import io.github.scs4j.finding.Message;
import org.yaml.snakeyaml.error.YAMLException;

/** A text in YAML goes beyond a limit of ours. */
final class YamlLimit extends YAMLException {
    private static final long serialVersionUID = 1L;

    private final transient Message limit;

    /** Names the limit. */
    YamlLimit(Message limit) {
        super(limit.toString());
        this.limit = limit;
    }

    Message limit() {
        return limit;
    }
}
