package io.github.scs4j.image.choice;

import io.github.scs4j.image.Image;

/** What is offered, as which of all, and the image that it is. */
record Offer<T>(int index, T offered, Image image) {}
