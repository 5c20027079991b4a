package io.github.scs4j.flavor;

/** What runs the instance (SCS-0100, "Hypervisor"); a name that states none is assumed to mean {@link #KVM}. */
public enum Hypervisor {
    KVM("kvm", "KVM"),
    CLOUD_HYPERVISOR("chy", "Cloud Hypervisor"),
    XEN("xen", "Xen"),
    VMWARE("vmw", "VMware"),
    HYPER_V("hyv", "Hyper-V"),
    /** No hypervisor: the instance is a bare metal system. */
    BARE_METAL("bms", "Bare Metal System");

    private final String code;
    private final String title;

    Hypervisor(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The three letters in a flavor name. */
    public String code() {
        return code;
    }

    /** The name of the product, the same in every language. */
    public String title() {
        return title;
    }
}
