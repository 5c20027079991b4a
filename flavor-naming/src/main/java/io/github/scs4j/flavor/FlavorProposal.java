package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name for requirements in plain words, and what a name cannot say of them. Immutable and thread-safe.
 *
 * <pre>{@code
 * FlavorProposal proposal = FlavorProposal.of("4 vCPU shared, 16384 MiB, 100 GB SSD");
 * proposal.name();                                  // SCS-4V-16-100s
 * }</pre>
 *
 * <p>Requirements are separated by commas, semicolons, plus signs, ampersands or line ends; the order does not matter.
 * Understood are, in English and mostly in German:
 * <ul>
 *   <li>a number of vCPUs, CPUs, cores or threads, with the words dedicated and shared. "Core" and "thread" without
 *       "vCPU" mean dedicated ones, which an INFO says; vCPU and CPU alone mean shared ones;
 *   <li>memory: a number of MiB, MB, GiB, GB, TiB or TB with the word RAM or memory, or the first one without any word for
 *       a disk if no other has the word RAM; MB and GB mean MiB and GiB here;
 *   <li>insecure, crowded, heavily oversubscribed, oversubscribed, no ECC, wherever they stand. Oversubscribed goes to the
 *       vCPUs or to the RAM if it stands with one of them only, else to both, which a WARNING says;
 *   <li>disks: a number of MiB, MB, GB, GiB, TB or TiB with the word disk, root, storage, SSD, NVMe, HDD, network or ceph,
 *       and {@code 3x} before it for several; no disk, diskless; "disk" alone leaves the size to the cloud;
 *   <li>a hypervisor by its name or code, bare metal, nested or hardware virtualization;
 *   <li>Intel, AMD, ARM, RISC-V, with a generation by its number; a generation by its name, such as Milan, Zen 3 or Ice
 *       Lake, which says the vendor too; a frequency in GHz or MHz, if the vendor is said anywhere;
 *   <li>Nvidia, AMD or Intel GPU, with the generation by its name (Nvidia) or number, a number of SMs, CUs or EUs and of GiB
 *       of VRAM, virtual, pass-through; or a model that SCS-0100-w1 lists, with its memory or a fraction such as half or
 *       1/4. Without those, the smallest one listed is taken, which a WARNING says;
 *   <li>Infiniband.
 * </ul>
 *
 * <p>Of what is denied ("no GPU") nothing is promised.
 *
 * @param name the name; {@code null} if the number of vCPUs or the memory is not among the requirements, or if two
 *     requirements contradict each other: different vCPUs, different sizes of RAM or of disks of one type, no disk and a
 *     disk. Each such reason is an ERROR
 * @param findings what is said otherwise than required, in the order of its place in the requirements: left out, rounded
 *     down or read as the lesser thing, because a name may understate but never overstate. Arguments of messages are the
 *     words of the requirements, where invisible characters stand as their code points
 */
public record FlavorProposal(@Nullable FlavorName name, List<Finding> findings) {
    /** The most characters of requirements that are read: {@value}. */
    public static final int MAX_LENGTH = 4096;

    /** Copies the list. */
    public FlavorProposal {
        findings = List.copyOf(findings);
    }

    /**
     * A name for these requirements. Numbers are written with digits, and a point or a comma before a fraction.
     * Requirements of more than {@value #MAX_LENGTH} characters are not read: they give a finding and no name.
     */
    public static FlavorProposal of(String requirements) {
        return requirements.length() > MAX_LENGTH
                ? Requirements.tooLong(requirements)
                : new Requirements(requirements).propose();
    }
}
