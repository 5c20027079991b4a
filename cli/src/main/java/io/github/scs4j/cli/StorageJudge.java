package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.NetworkHints;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.Provisioner;
import io.github.scs4j.kubernetes.storage.ProvisionerKind;
import io.github.scs4j.kubernetes.storage.StorageCheck;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.util.LinkedHashMap;
import java.util.Map;

/** Judges the storage of a cluster, and what its objects hint about the network. */
final class StorageJudge implements ObjectJudge {
    private final ObjectAnswers answers;
    private final StorageCheck check;
    private final NetworkHints hints = new NetworkHints();
    private final FindingSink findings;
    private boolean partial;

    StorageJudge(ObjectAnswers answers, StorageCheck check) {
        this.answers = answers;
        this.check = check;
        this.findings = answers.findings();
    }

    @Override
    public void storageClass(StorageClass storageClass) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("storageClass", storageClass.subject());
        String provisioner = storageClass.provisioner();
        if (provisioner != null) {
            item.put("provisioner", provisioner);
        }
        Provisioner known = Provisioner.of(storageClass);
        item.put("kind", (known == null ? ProvisionerKind.UNKNOWN : known.kind()).id());
        item.put("default", storageClass.isDefault());
        answers.item(item);
        check.add(storageClass, findings);
    }

    @Override
    public void persistentVolume(PersistentVolume volume) {
        check.add(volume);
    }

    @Override
    public void persistentVolumeClaim(PersistentVolumeClaim claim) {
        check.add(claim);
    }

    @Override
    public void ingressClass(IngressClass ingressClass) {
        hints.add(ingressClass, findings);
    }

    @Override
    public void workload(Workload workload) {
        hints.add(workload);
    }

    @Override
    public void nothing() {
        check.classesGiven();
    }

    @Override
    public void partialList() {
        partial = true;
    }

    @Override
    public void nextInput() {
        partial = false;
    }

    @Override
    public void unreadable() {
        check.unreadableClass();
    }

    @Override
    public void finish(FindingSink sink, Tally tally) {
        if (partial) {
            check.unreadableClass();
        }
        check.finish(sink, tally);
        hints.finish(sink, tally);
    }
}
