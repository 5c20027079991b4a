package io.github.scs4j.kubernetes.storage;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;

/**
 * What the official script decides by the list of classes alone. It then makes a claim and a pod, which no list
 * foretells. Where it ends by an exception of Python, the result is ABORT, though its exit code is 1 like that of a
 * violation.
 */
final class OfficialStorage {
    private static final String NO_PROVISIONER = "kubernetes.io/no-provisioner";

    private boolean withoutKey;
    private boolean betaOnly;
    private long defaults;
    private boolean makesNothing;

    /** Takes the next class. */
    void add(StorageClass storageClass) {
        String value = storageClass.annotations().get(StorageClass.DEFAULT);
        if (value == null) {
            if (storageClass.isDefault()) {
                betaOnly = true;
            } else {
                withoutKey = true;
            }
        } else if (value.equals("true")) {
            defaults++;
            makesNothing |= NO_PROVISIONER.equals(storageClass.provisioner());
        }
    }

    /** Tells what the script reports, if the list decides it. */
    void tell(StorageStandard standard, Tally tally) {
        if (betaOnly || withoutKey) {
            tally.official(StorageCheck.TESTCASE, OfficialResult.ABORT, betaOnly && !withoutKey ? "D76" : "D73");
        } else if (defaults == 0) {
            tally.official(StorageCheck.TESTCASE, OfficialResult.ABORT, "D74");
        } else if (defaults > 1) {
            tally.official(StorageCheck.TESTCASE, OfficialResult.FAIL, "D75");
        } else if (makesNothing) {
            tally.official(StorageCheck.TESTCASE, OfficialResult.FAIL, standard == StorageStandard.V1 ? null : "D130");
        }
    }
}
