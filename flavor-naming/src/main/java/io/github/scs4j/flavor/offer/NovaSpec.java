package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Hypervisor;
import org.jspecify.annotations.Nullable;

/**
 * What Nova's own extra specs prove about a name. Each is judged alone, and only a contradiction counts: what Nova does
 * not show may still be true.
 */
final class NovaSpec {
    static final String CPU_POLICY = "hw:cpu_policy";
    /** Whether machines may have a device for random numbers. */
    static final String RNG_ALLOWED = "hw_rng:allowed";

    private static final String TRAIT = "trait:";
    private static final String VMX = "HW_CPU_X86_VMX";
    private static final String SVM = "HW_CPU_X86_SVM";
    private static final String X86 = "x86_64";
    private static final String ARM = "aarch64";
    private static final String OR = "<or>";

    private NovaSpec() {}

    /** What of the name this extra spec contradicts; {@code null} if nothing. */
    static @Nullable Promise contradicted(FlavorName name, String key, String value) {
        return switch (key) {
            case CPU_POLICY -> isShared(value) && isDedicated(name) ? Promise.CPU_TYPE : null;
            case "capabilities:hypervisor_type", "hypervisor_type", "img_hv_type" ->
                isOtherHypervisor(name.hypervisorOrDefault(), value) ? Promise.HYPERVISOR : null;
            case "capabilities:cpu_info:arch" ->
                isOtherArchitecture(architecture(name), value) ? Promise.ARCHITECTURE : null;
            case "capabilities:cpu_info:vendor" -> isOtherVendor(name, value) ? Promise.ARCHITECTURE : null;
            default -> key.startsWith(TRAIT) ? contradictedByTrait(name, key.substring(TRAIT.length()), value) : null;
        };
    }

    /** Whether it says that not every vCPU has a CPU of its own. */
    static boolean isShared(String cpuPolicy) {
        return cpuPolicy.equals("shared") || cpuPolicy.equals("mixed");
    }

    /** Whether it gives more than the name promises. */
    static boolean isMore(FlavorName name, String key, String value) {
        return key.equals(CPU_POLICY)
                && value.equals("dedicated")
                && !name.cpu().type().isDedicated();
    }

    /** Whether it requests something that can be a GPU. */
    static boolean requestsGpu(String key) {
        if (key.equals("pci_passthrough:alias") || key.equals("accel:device_profile")) {
            return true;
        }
        int colon = key.indexOf(':');
        return key.startsWith("resources")
                && (key.startsWith("VGPU", colon + 1)
                        || key.startsWith("PGPU", colon + 1)
                        || key.startsWith("CUSTOM_", colon + 1));
    }

    /** Whether it takes hardware virtualization of one vendor away: vmx (1), svm (2); 0 for neither. */
    static int withoutVirtualization(String key, String value) {
        if (!value.equals("forbidden") || !key.startsWith(TRAIT)) {
            return 0;
        }
        return key.endsWith(VMX) && key.length() == TRAIT.length() + VMX.length()
                ? 1
                : key.endsWith(SVM) && key.length() == TRAIT.length() + SVM.length() ? 2 : 0;
    }

    /** The value of the image property {@code architecture} that fits the name. */
    static String architecture(FlavorName name) {
        CpuBrand brand = name.cpuBrand();
        return brand == null ? X86 : brand.vendor().architecture();
    }

    private static boolean isDedicated(FlavorName name) {
        return name.cpu().type().isDedicated() && name.hypervisor() != Hypervisor.BARE_METAL;
    }

    private static @Nullable Promise contradictedByTrait(FlavorName name, String trait, String value) {
        String architecture = architecture(name);
        if (value.equals("forbidden")) {
            boolean whole = trait.startsWith("HW_ARCH_") && architecture.equals(traitArchitecture(trait));
            return whole ? Promise.ARCHITECTURE : null;
        }
        if (!value.equals("required")) {
            return null;
        }
        String required = traitArchitecture(trait);
        boolean other = required != null && !required.equals(architecture);
        CpuBrand brand = name.cpuBrand();
        CpuVendor vendor = brand == null ? null : brand.vendor();
        boolean intel = trait.equals(VMX) || trait.startsWith("HW_CPU_X86_INTEL_");
        boolean amd = trait.equals(SVM) || trait.startsWith("HW_CPU_X86_AMD_");
        boolean rival = (intel && vendor == CpuVendor.AMD) || (amd && vendor == CpuVendor.INTEL);
        return other || rival ? Promise.ARCHITECTURE : null;
    }

    /** The architecture that a trait implies; {@code null} if it implies none. */
    private static @Nullable String traitArchitecture(String trait) {
        if (trait.startsWith("HW_CPU_X86_")) {
            return X86;
        }
        if (trait.startsWith("HW_CPU_AARCH64_")) {
            return ARM;
        }
        return switch (trait) {
            case "HW_ARCH_X86_64" -> X86;
            case "HW_ARCH_AARCH64" -> ARM;
            case "HW_ARCH_RISCV", "HW_ARCH_RISCV64" -> CpuVendor.RISC_V.architecture();
            default -> trait.startsWith("HW_ARCH_") ? "another" : null;
        };
    }

    private static boolean isOtherArchitecture(String promised, String value) {
        int at = 0;
        do {
            String alternative = alternative(value, at);
            boolean known = switch (alternative) {
                case "x8664", "aarch64", "riscv64", "i686", "ppc64", "ppc64le", "s390x", "armv7l", "armv8l" -> true;
                default -> false;
            };
            if (!known || alternative.equals(SpecKey.plain(promised, 0))) {
                return false;
            }
            at = next(value, at);
        } while (at >= 0);
        return true;
    }

    private static boolean isOtherVendor(FlavorName name, String value) {
        CpuBrand brand = name.cpuBrand();
        if (brand == null || !brand.vendor().isX86()) {
            return false;
        }
        int at = 0;
        do {
            CpuVendor vendor = switch (alternative(value, at)) {
                case "intel", "genuineintel" -> CpuVendor.INTEL;
                case "amd", "authenticamd" -> CpuVendor.AMD;
                default -> null;
            };
            if (vendor == null || vendor == brand.vendor()) {
                return false;
            }
            at = next(value, at);
        } while (at >= 0);
        return true;
    }

    private static boolean isOtherHypervisor(Hypervisor promised, String value) {
        int at = 0;
        do {
            Hypervisor hypervisor = switch (alternative(value, at)) {
                case "kvm", "qemu" -> Hypervisor.KVM;
                case "xen" -> Hypervisor.XEN;
                case "vmware", "vmwarevcenterserver" -> Hypervisor.VMWARE;
                case "hyperv" -> Hypervisor.HYPER_V;
                case "ironic", "baremetal" -> Hypervisor.BARE_METAL;
                case "ch", "cloudhypervisor" -> Hypervisor.CLOUD_HYPERVISOR;
                default -> null;
            };
            if (hypervisor == null || hypervisor == promised) {
                return false;
            }
            at = next(value, at);
        } while (at >= 0);
        return true;
    }

    /** The letters and digits of one of the values that an operator of Nova's scheduler accepts; empty if unclear. */
    private static String alternative(String value, int start) {
        int end = value.indexOf(OR, start + 1);
        String one = value.substring(start, end < 0 ? value.length() : end);
        int text = one.startsWith(OR) ? OR.length() : one.startsWith("s== ") ? 4 : 0;
        boolean operator = one.indexOf('<', text) >= 0 || one.indexOf('=', text) >= 0 || one.indexOf('!') >= 0;
        return operator ? "" : SpecKey.plain(one, text);
    }

    private static int next(String value, int start) {
        return value.startsWith(OR) ? value.indexOf(OR, start + 1) : -1;
    }

    /** Whether Nova takes the text for yes. */
    static boolean isTrue(String value) {
        return switch (SpecKey.plain(value, 0)) {
            case "1", "t", "true", "on", "y", "yes" -> true;
            default -> false;
        };
    }
}
