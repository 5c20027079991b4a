package io.github.scs4j.image;

import org.jspecify.annotations.Nullable;

/** What the text asks of one image without an official testcase about it. Immutable. */
interface TextRule {
    /** Judges an image whose properties are known; its findings go to the judgement. */
    void judge(Image image, Judgement judgement);

    /** The property without which the rule has nothing to say; {@code null} if it looks at images without it, too. */
    default @Nullable MetadataProperty subject() {
        return null;
    }
}
