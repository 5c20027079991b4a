package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.score.ScoreCard;
import org.jspecify.annotations.Nullable;

/**
 * The score card of a text.
 *
 * @param card the card; {@code null} if the text has none that could be read
 * @param complete whether nothing was found that keeps a result from counting as it is meant
 */
public record ScoreCardReading(@Nullable ScoreCard card, boolean complete) {}
