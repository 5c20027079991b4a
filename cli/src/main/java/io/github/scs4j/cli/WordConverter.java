package io.github.scs4j.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of several words. */
final class WordConverter<T> implements ITypeConverter<T> {
    private final Map<String, T> values = new LinkedHashMap<>();

    WordConverter(T[] values, Function<T, String> word) {
        for (T value : values) {
            this.values.put(word.apply(value), value);
        }
    }

    @Override
    public T convert(String word) {
        T value = values.get(word);
        if (value == null) {
            throw new TypeConversionException(
                    "expected one of " + String.join(", ", values.keySet()) + " but was '" + word + "'");
        }
        return value;
    }
}
