package io.github.scs4j.benchmarks;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** The same with re2j, which knows neither possessive quantifiers nor what stands ahead, and is linear without them. */
final class Re2jParser {
    private static final Pattern NAME = Pattern.compile("SCS-(\\d+)([CTVL])(i?)-(\\d+)(\\.\\d+)?(u?)(o?)"
            + "(-(?:(\\d+)x)?(\\d+)?([nhsp])?)?"
            + "(?:_(kvm|chy|xen|vmw|hyv|bms))?(_hwv)?"
            + "(?:_([izar])(\\d*)(h{0,3}))?"
            + "(?:_([Gg])([NAI])([a-gi-z]|\\d+(?:\\.\\d+)?)?(?:-(\\d+))?(h{0,2})(?:-(\\d+)(h?))?)?(_ib)?");

    private Re2jParser() {}

    static @Nullable Parts parse(String text) {
        Matcher matcher = NAME.matcher(text);
        NameGroups groups = matcher::group;
        return matcher.matches() ? groups.parts() : null;
    }
}
