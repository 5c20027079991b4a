package io.github.scs4j.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a careful Java programmer would write with {@code java.util.regex}: one compiled pattern, possessive where it can be. */
final class RegexParser {
    private static final Pattern NAME = Pattern.compile("SCS-(\\d++)([CTVL])(i?)-(\\d++)(\\.\\d++)?(u?)(o?)"
            + "(-(?:(\\d++)x)?(\\d++)?([nhsp])?)?"
            + "(?:_(kvm|chy|xen|vmw|hyv|bms))?(_hwv)?"
            + "(?:_([izar])(\\d*+)(h{0,3})(?=_|$))?"
            + "(?:_([Gg])([NAI])([a-gi-z]|\\d++(?:\\.\\d++)?)?(?:-(\\d++))?(h{0,2})(?:-(\\d++)(h?))?)?(_ib)?");

    private RegexParser() {}

    static @Nullable Parts parse(String text) {
        Matcher matcher = NAME.matcher(text);
        NameGroups groups = matcher::group;
        return matcher.matches() ? groups.parts() : null;
    }
}
