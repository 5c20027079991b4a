package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.NamingStandard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the list of standard flavors. Immutable and thread-safe.
 *
 * <p>SCS-0100 had the list until it became SCS-0103. There a flavor fills a row by its name and must at least provide what
 * the row says; in SCS-0103 the name is a recommendation, the numbers "must match precisely" and extra specs say which row
 * a flavor fills ({@link #byProperties}).
 */
public final class StandardFlavors {
    private static final String V3_WITH_LIST = "https://github.com/SovereignCloudStack/standards/blob/"
            + "3bcd99f3261b4eebc5238a0e5e731c867a55505a/Standards/scs-0100-v3-flavor-naming.md";
    private static final String SCS_0103 = "https://docs.scs.community/standards/scs-0103-v1-standard-flavors";
    private static final String OLDER_ANCHOR = "#standard-scs-flavors";

    /** SCS-0100 v1: 26 mandatory flavors, named with colons. */
    public static final StandardFlavors SCS_0100_V1 = new EditionBuilder(
                    NamingStandard.V1, "scs-0100-v1-flavor-", false, NamingStandard.V1.url())
            .mandatory(OLDER_ANCHOR, Tables.WITH_AND_WITHOUT_DISK)
            .build("SCS-0100", "v1", "2022-09-08");

    /** SCS-0100 v2: the same 26 flavors, named with dashes. */
    public static final StandardFlavors SCS_0100_V2 = new EditionBuilder(
                    NamingStandard.V2, "scs-0100-v2-flavor-", false, NamingStandard.V2.url())
            .mandatory(OLDER_ANCHOR, Tables.WITH_AND_WITHOUT_DISK)
            .build("SCS-0100", "v2", "2023-02-21");

    /** SCS-0100 v3.0: two flavors with SSD came in, those with any disk became recommended. */
    public static final StandardFlavors SCS_0100_V3 = new EditionBuilder(
                    NamingStandard.V3, "scs-0100-v3-flavor-", false, V3_WITH_LIST)
            .mandatory(OLDER_ANCHOR, Tables.MANDATORY)
            .recommended(OLDER_ANCHOR, Tables.WITH_DISK)
            .build("SCS-0100", "v3.0", "2023-06-14");

    /** SCS-0103 v1.0: the list of SCS-0100 v3.0, with extra specs. */
    public static final StandardFlavors SCS_0103_V1_0 = scs0103().build("SCS-0103", "v1.0", "2024-02-08");

    /** SCS-0103 v1.1: {@code scs:name-vN} may stand on any flavor, with any N. */
    public static final StandardFlavors SCS_0103_V1_1 = scs0103().build("SCS-0103", "v1.1", "2024-02-08");

    /** SCS-0103 v1.2: three more recommended flavors, with more RAM. */
    public static final StandardFlavors SCS_0103_V1_2 =
            scs0103().recommended("#recommended-part-2", Tables.MORE_RAM).build("SCS-0103", "v1.2", "2024-02-08");

    /** The newest stable edition. */
    public static final StandardFlavors LATEST = SCS_0103_V1_2;

    private static final List<StandardFlavors> EDITIONS =
            List.of(SCS_0100_V1, SCS_0100_V2, SCS_0100_V3, SCS_0103_V1_0, SCS_0103_V1_1, SCS_0103_V1_2);

    private final String standard;
    private final String revision;
    private final String url;
    private final String stabilizedAt;
    private final boolean byProperties;
    private final List<StandardFlavor> flavors;

    StandardFlavors(
            String standard,
            String revision,
            String url,
            String stabilizedAt,
            boolean byProperties,
            List<StandardFlavor> flavors) {
        this.standard = standard;
        this.revision = revision;
        this.url = url;
        this.stabilizedAt = stabilizedAt;
        this.byProperties = byProperties;
        this.flavors = List.copyOf(flavors);
    }

    private static EditionBuilder scs0103() {
        return new EditionBuilder(NamingStandard.V2, "scs-0103-flavor-", true, SCS_0103)
                .mandatory("#mandatory", Tables.MANDATORY)
                .recommended("#recommended-part-1", Tables.WITH_DISK);
    }

    /** Every edition, oldest first. */
    public static List<StandardFlavors> editions() {
        return EDITIONS;
    }

    /** The standard: {@code SCS-0100} or {@code SCS-0103}. */
    public String standard() {
        return standard;
    }

    /** The revision of the standard, such as {@code v1.2}. */
    public String revision() {
        return revision;
    }

    /** Address of the text; for SCS-0100 v3.0 that of the last state that had the list. */
    public String url() {
        return url;
    }

    /**
     * The date on which the text became stable, such as {@code 2024-02-08}. The revisions of SCS-0103 v1 carry that of the
     * first.
     */
    public String stabilizedAt() {
        return stabilizedAt;
    }

    /** Whether exact numbers and extra specs make a flavor fill a row (SCS-0103), not its name (SCS-0100). */
    public boolean byProperties() {
        return byProperties;
    }

    /** The rows in the order of the text. */
    public List<StandardFlavor> flavors() {
        return flavors;
    }

    /** The row with this name; {@code null} if there is none. */
    public @Nullable StandardFlavor flavor(FlavorName name) {
        for (StandardFlavor flavor : flavors) {
            if (flavor.name().equals(name)) {
                return flavor;
            }
        }
        return null;
    }

    /** Standard and revision, such as {@code SCS-0103 v1.2}. */
    @Override
    public String toString() {
        return standard + " " + revision;
    }
}
