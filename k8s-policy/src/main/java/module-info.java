import org.jspecify.annotations.NullMarked;

/** Kubernetes version policy (SCS-0210), default storage class (SCS-0211), node distribution (SCS-0214). */
@NullMarked
module io.github.scs4j.kubernetes {
    requires com.fasterxml.jackson.core;
    requires org.yaml.snakeyaml;
    requires transitive io.github.scs4j.finding;
    requires static transitive org.jspecify;

    exports io.github.scs4j.kubernetes;
    exports io.github.scs4j.kubernetes.facts;
    exports io.github.scs4j.kubernetes.network;
    exports io.github.scs4j.kubernetes.nodes;
    exports io.github.scs4j.kubernetes.storage;
    exports io.github.scs4j.kubernetes.policy;
}
