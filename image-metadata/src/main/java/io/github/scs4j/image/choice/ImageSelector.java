package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the image that meets a wish, on any cloud, in the order that the documentation of SCS suggests. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ImageChoice<Image> choice = ImageSelector.of(images).select(ImageWish.of("ubuntu").version("24.04").build());
 * Candidate<Image> best = choice.best();
 * }</pre>
 *
 * <p>Only images that are public (or of unknown visibility), active (or of unknown status), no snapshots and not
 * {@code oldgeneric} are chosen, of the wanted architecture where they tell one. They are chosen
 *
 * <ol>
 *   <li>by {@code os_distro}, {@code os_version} and {@code os_purpose};
 *   <li>where that finds none, by {@code os_distro} and {@code os_version} among images without {@code os_purpose};
 *   <li>where that finds none either, by the name of images that do not tell {@code os_distro} or {@code os_version}:
 *       the name begins with the distribution, and a word behind it is the version, or the name matches the wish's
 *       scheme. The documentation ends before this step.
 * </ol>
 *
 * <p>Hidden images are chosen only if no visible one is. Among several, those that tell their architecture come first, then
 * the name decides: {@code Distribution Version Purpose}, {@code Distribution Version}, what begins so, what begins with
 * the distribution and ends with the version, anything else; of these, names without a word for another purpose first,
 * then from the last name to the first, numbers in them by value, and of one name the image that was registered last. All
 * versions but the highest are refused where the latest is wanted; which is the highest is decided within one of the steps.
 *
 * @param <T> what is offered
 */
public final class ImageSelector<T> {
    private static final String COMMAND = "`openstack image show -f json ID`";

    private final List<Offer<T>> offers;

    private ImageSelector(List<Offer<T>> offers) {
        this.offers = offers;
    }

    /** A selector among images. */
    public static ImageSelector<Image> of(Iterable<Image> images) {
        return of(images, image -> image);
    }

    /** A selector among anything of which the function tells the image. */
    public static <T> ImageSelector<T> of(Iterable<? extends T> offered, Function<? super T, Image> image) {
        List<Offer<T>> offers = new ArrayList<>();
        for (T each : offered) {
            offers.add(new Offer<>(offers.size(), each, image.apply(each)));
        }
        return new ImageSelector<>(offers);
    }

    /** The images that meet the wish; which releases are long-term ones is told by {@link LongTermReleases#BY_RULE}. */
    public ImageChoice<T> select(ImageWish wish) {
        return select(wish, LongTermReleases.BY_RULE);
    }

    /** The images that meet the wish. */
    public ImageChoice<T> select(ImageWish wish, LongTermReleases releases) {
        Screening screening = new Screening(wish, releases);
        Map<Integer, Message> refusals = new HashMap<>();
        List<Contender<T>> contenders = new ArrayList<>();
        for (Offer<T> offer : offers) {
            Message refusal = screening.refusal(offer.image());
            if (refusal == null) {
                contenders.add(screening.contender(offer));
            } else {
                refusals.put(offer.index(), refusal);
            }
        }
        boolean anyVisible = contenders.stream().anyMatch(contender -> !contender.hidden());
        Basis basis = basis(contenders, anyVisible);
        List<Contender<T>> chosen = new ArrayList<>();
        for (Contender<T> contender : contenders) {
            if (contender.basis() == basis) {
                chosen.add(contender);
            } else {
                refusals.put(contender.offer().index(), outOfQuestion(contender, Objects.requireNonNull(basis)));
            }
        }
        if (wish.distro() != null && wish.versionWish() != VersionWish.EXACT) {
            chosen = highest(chosen, anyVisible, refusals);
        }
        chosen.sort(ContenderOrder.INSTANCE);
        List<Message> notes = notes(wish, basis, chosen);
        if (screening.longTermUnknown() && !chosen.isEmpty()) {
            notes.add(ChoiceMessages.LONG_TERM_UNKNOWN.with(Shown.excerpt(Objects.requireNonNull(wish.distro()))));
        }
        return new ImageChoice<>(wish, basis, candidates(wish, chosen), refused(refusals), notes);
    }

    /** The best basis of a visible contender, or of any if none is visible; {@code null} if there is none. */
    private static <T> @Nullable Basis basis(List<Contender<T>> contenders, boolean visible) {
        Basis best = null;
        for (Contender<T> contender : contenders) {
            boolean counts = !visible || !contender.hidden();
            if (counts && (best == null || contender.basis().compareTo(best) < 0)) {
                best = contender.basis();
            }
        }
        return best;
    }

    private static Message outOfQuestion(Contender<?> contender, Basis basis) {
        if (contender.basis().compareTo(basis) < 0) {
            return ChoiceMessages.HIDDEN_AND_OTHERS.with();
        }
        boolean purpose = contender.basis() == Basis.DISTRIBUTION;
        return ChoiceMessages.LESS_KNOWN.with(purpose ? "os_purpose" : "os_distro, os_version");
    }

    /** The contenders of the highest version that a visible one has, or any if none is visible. */
    private static <T> List<Contender<T>> highest(
            List<Contender<T>> contenders, boolean visible, Map<Integer, Message> refusals) {
        String highest = "";
        for (Contender<T> contender : contenders) {
            boolean counts = !visible || !contender.hidden();
            if (counts && NaturalOrder.INSTANCE.compare(contender.version(), highest) > 0) {
                highest = contender.version();
            }
        }
        List<Contender<T>> kept = new ArrayList<>();
        for (Contender<T> contender : contenders) {
            int order = NaturalOrder.INSTANCE.compare(contender.version(), highest);
            if (order == 0) {
                kept.add(contender);
            } else if (order > 0) {
                refusals.put(contender.offer().index(), ChoiceMessages.HIDDEN_AND_OTHERS.with());
            } else {
                String version = contender.version();
                refusals.put(
                        contender.offer().index(),
                        version.isEmpty()
                                ? ChoiceMessages.NO_VERSION.with()
                                : ChoiceMessages.OLDER_VERSION.with(Shown.excerpt(version), Shown.excerpt(highest)));
            }
        }
        return kept;
    }

    private static <T> List<Candidate<T>> candidates(ImageWish wish, List<Contender<T>> chosen) {
        List<Candidate<T>> candidates = new ArrayList<>();
        Contender<T> before = null;
        for (Contender<T> contender : chosen) {
            List<Message> reasons = reasons(wish, contender);
            if (before != null) {
                reasons.add(ContenderOrder.INSTANCE.why(before, contender));
            }
            candidates.add(new Candidate<>(contender.offer().offered(), contender.image(), reasons));
            before = contender;
        }
        return candidates;
    }

    private static List<Message> reasons(ImageWish wish, Contender<?> contender) {
        Image image = contender.image();
        List<Message> reasons = new ArrayList<>();
        reasons.add(basisReason(wish, contender));
        if (!image.hasProperties()) {
            reasons.add(ChoiceMessages.NAME_ONLY.with(COMMAND));
        }
        if (contender.hidden()) {
            reasons.add(ChoiceMessages.HIDDEN.with());
        }
        String architecture = wish.architecture();
        if (architecture != null && contender.architectureAssumed() && !namesArchitecture(image)) {
            reasons.add(ChoiceMessages.ARCHITECTURE_ASSUMED.with(Shown.excerpt(architecture)));
        }
        String purpose = wish.purpose();
        if (purpose != null && image.property(MetadataProperty.OS_PURPOSE) == null) {
            String other = contender.otherPurpose();
            if (other != null) {
                reasons.add(ChoiceMessages.OTHER_PURPOSE_NAME.with(Shown.text(other), Shown.excerpt(purpose)));
            } else if (!purpose.equals("generic") && !contender.lowerName().contains(purpose)) {
                reasons.add(ChoiceMessages.PURPOSE_UNSAID.with(Shown.excerpt(purpose)));
            }
        }
        return reasons;
    }

    private static Message basisReason(ImageWish wish, Contender<?> contender) {
        String distro = wish.distro();
        String version = Shown.excerpt(contender.version());
        if (contender.basis() == Basis.NAME) {
            String scheme = wish.nameScheme();
            if (scheme != null) {
                return ChoiceMessages.BY_SCHEME.with(Shown.excerpt(scheme));
            }
            String said = contender.version().isEmpty() ? "" : " " + contender.version();
            return ChoiceMessages.BY_NAME.with(Shown.excerpt(distro + said));
        }
        String shown = Shown.excerpt(Objects.requireNonNull(distro));
        String purpose = wish.purpose();
        if (purpose == null) {
            return ChoiceMessages.BY_DISTRIBUTION_ANY_PURPOSE.with(shown, version);
        }
        MessageTemplate template =
                contender.basis() == Basis.PURPOSE ? ChoiceMessages.BY_PURPOSE : ChoiceMessages.BY_DISTRIBUTION;
        return template.with(shown, version, Shown.excerpt(purpose));
    }

    private static boolean namesArchitecture(Image image) {
        String name = image.name();
        return name != null && ArchitectureText.in(name.toLowerCase(Locale.ROOT)) != null;
    }

    private static <T> List<Message> notes(ImageWish wish, @Nullable Basis basis, List<Contender<T>> chosen) {
        List<Message> notes = new ArrayList<>();
        if (basis == null) {
            return notes;
        }
        String purpose = wish.purpose();
        if (basis == Basis.DISTRIBUTION) {
            notes.add(ChoiceMessages.FALLBACK_DISTRIBUTION.with(Shown.excerpt(Objects.requireNonNull(purpose))));
        } else if (basis == Basis.NAME && wish.distro() != null) {
            notes.add(ChoiceMessages.FALLBACK_NAME.with());
        }
        if (!chosen.isEmpty() && chosen.get(0).hidden()) {
            notes.add(ChoiceMessages.ONLY_HIDDEN.with());
        }
        if (basis == Basis.PURPOSE && "generic".equals(purpose)) {
            int most = mostOfOneArchitecture(chosen);
            if (most > 1) {
                notes.add(ChoiceMessages.SEVERAL.with(Integer.toString(most)));
            }
        }
        return notes;
    }

    private static <T> int mostOfOneArchitecture(List<Contender<T>> chosen) {
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        for (Contender<T> contender : chosen) {
            String architecture = contender.image().property(MetadataProperty.ARCHITECTURE);
            if (!contender.hidden() && architecture != null) {
                String key = architecture + "\n" + contender.version();
                most = Math.max(most, counts.merge(key, 1, Integer::sum));
            }
        }
        return most;
    }

    private List<Refused<T>> refused(Map<Integer, Message> refusals) {
        List<Refused<T>> refused = new ArrayList<>();
        for (Offer<T> offer : offers) {
            Message reason = refusals.get(offer.index());
            if (reason != null) {
                refused.add(new Refused<>(offer.offered(), offer.image(), reason));
            }
        }
        return refused;
    }
}
