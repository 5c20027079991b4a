package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where findings are, in the words of SARIF. */
final class SarifLocations {
    private static final String HEX = "0123456789ABCDEF";
    private static final String PATH = "-._~/!$&'()*+,;=@";
    private static final String ADDRESS = PATH + ":?#%";
    private static final String HEX_DIGITS = HEX + "abcdef";

    /** Writes the locations of a finding: a region of a document, or what was judged and a property of it. */
    void write(JsonGenerator json, Finding finding) throws IOException {
        Location location = finding.location();
        if (location instanceof Location.Position position) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", path(finding.subject()));
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line());
            json.writeNumberField("startColumn", position.column());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        } else if (location instanceof Location.Property property) {
            logical(json, property.name(), finding.subject() + "/" + property.name(), "member");
        } else {
            subject(json, finding.subject());
        }
    }

    /** Writes the subject as the location. */
    void subject(JsonGenerator json, String subject) throws IOException {
        logical(json, subject, subject, "object");
    }

    private static void logical(JsonGenerator json, String name, String full, String kind) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("fullyQualifiedName", full);
        json.writeStringField("kind", kind);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The path of a document as a reference by URI: an absolute one as a file, with backslashes as slashes. */
    static String path(String document) {
        String path = document.replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/' && isLetter(path.charAt(0));
        if (drive) {
            return "file:///" + path.charAt(0) + ":" + encode(path.substring(2), PATH);
        }
        if (path.startsWith("//")) {
            return "file:" + encode(path, PATH);
        }
        return (path.startsWith("/") ? "file://" : "") + encode(path, PATH);
    }

    /** An address of the web in which everything that must be is percent-encoded, also a stray percent or number sign. */
    static String address(String address) {
        StringBuilder strays = new StringBuilder(address.length() + 8);
        for (int at = 0; at < address.length(); at++) {
            char unit = address.charAt(at);
            if (unit == '%' && !isEscape(address, at)) {
                strays.append("%25");
            } else if (unit == '#' && address.indexOf('#') < at) {
                strays.append("%23");
            } else {
                strays.append(unit);
            }
        }
        return encode(strays.toString(), ADDRESS);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HEX_DIGITS.indexOf(text.charAt(at + 1)) >= 0
                && HEX_DIGITS.indexOf(text.charAt(at + 2)) >= 0;
    }

    private static String encode(String text, String allowed) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (octet & 0xFF);
            if (isLetter(unit) || (unit >= '0' && unit <= '9') || allowed.indexOf(unit) >= 0) {
                encoded.append(unit);
            } else {
                encoded.append('%').append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
