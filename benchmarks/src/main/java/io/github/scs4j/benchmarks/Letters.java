package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.GpuVendor;
import io.github.scs4j.flavor.Hypervisor;

/** The letters of a name as values, for the parsers that are compared with ours. */
final class Letters {
    private Letters() {}

    static CpuType cpuType(char letter) {
        return switch (letter) {
            case 'C' -> CpuType.DEDICATED_CORE;
            case 'T' -> CpuType.DEDICATED_THREAD;
            case 'V' -> CpuType.SHARED_CORE;
            default -> CpuType.CROWDED_CORE;
        };
    }

    static DiskType diskType(char letter) {
        return switch (letter) {
            case 'n' -> DiskType.NETWORK;
            case 'h' -> DiskType.HDD;
            case 's' -> DiskType.SSD;
            default -> DiskType.NVME;
        };
    }

    static Hypervisor hypervisor(String code) {
        return switch (code) {
            case "kvm" -> Hypervisor.KVM;
            case "chy" -> Hypervisor.CLOUD_HYPERVISOR;
            case "xen" -> Hypervisor.XEN;
            case "vmw" -> Hypervisor.VMWARE;
            case "hyv" -> Hypervisor.HYPER_V;
            default -> Hypervisor.BARE_METAL;
        };
    }

    static CpuVendor cpuVendor(char letter) {
        return switch (letter) {
            case 'i' -> CpuVendor.INTEL;
            case 'z' -> CpuVendor.AMD;
            case 'a' -> CpuVendor.ARM;
            default -> CpuVendor.RISC_V;
        };
    }

    static GpuVendor gpuVendor(char letter) {
        return switch (letter) {
            case 'N' -> GpuVendor.NVIDIA;
            case 'A' -> GpuVendor.AMD;
            default -> GpuVendor.INTEL;
        };
    }
}
