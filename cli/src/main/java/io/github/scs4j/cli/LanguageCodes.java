package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import java.util.Iterator;
import java.util.List;

/** The codes of all languages, to complete {@code --lang}. */
final class LanguageCodes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return List.of(Language.ENGLISH.code(), Language.GERMAN.code()).iterator();
    }
}
