package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.util.Comparator;
import java.util.List;

/** Which of two contenders on the same basis is better, and by what. */
final class ContenderOrder implements Comparator<Contender<?>> {
    static final ContenderOrder INSTANCE = new ContenderOrder();

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(Comparator.comparing(Contender::hidden), ChoiceMessages.AFTER_HIDDEN),
            new Criterion(Comparator.comparing(Contender::architectureAssumed), ChoiceMessages.AFTER_ARCHITECTURE),
            new Criterion(Comparator.comparing(Contender::closeness), ChoiceMessages.AFTER_CLOSENESS),
            new Criterion(Comparator.comparing(c -> c.otherPurpose() != null), ChoiceMessages.AFTER_PURPOSE),
            new Criterion(
                    (a, b) -> NaturalOrder.INSTANCE.compare(b.lowerName(), a.lowerName()), ChoiceMessages.AFTER_NAME),
            new Criterion((a, b) -> b.created().compareTo(a.created()), ChoiceMessages.AFTER_CREATED),
            new Criterion((a, b) -> b.built().compareTo(a.built()), ChoiceMessages.AFTER_BUILT),
            new Criterion(Comparator.comparing(ContenderOrder::id), ChoiceMessages.AFTER_ID));

    private ContenderOrder() {}

    /** One thing that makes a contender better than another. */
    private record Criterion(Comparator<Contender<?>> order, MessageTemplate after) {}

    @Override
    public int compare(Contender<?> a, Contender<?> b) {
        for (Criterion criterion : CRITERIA) {
            int order = criterion.order().compare(a, b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Why the second comes after the first. */
    Message why(Contender<?> first, Contender<?> second) {
        for (Criterion criterion : CRITERIA) {
            if (criterion.order().compare(first, second) != 0) {
                return criterion.after().with();
            }
        }
        return ChoiceMessages.AFTER_ID.with();
    }

    private static String id(Contender<?> contender) {
        String id = contender.image().id();
        return id == null ? "" : id;
    }
}
