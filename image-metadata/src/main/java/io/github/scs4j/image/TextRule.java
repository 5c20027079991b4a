package io.github.scs4j.image;

/** What the text asks of one image without an official testcase about it. Immutable. */
interface TextRule {
    /** Judges an image whose properties are known; its findings go to the judgement. */
    void judge(Image image, Judgement judgement);
}
