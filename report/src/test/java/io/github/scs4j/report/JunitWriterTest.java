package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitWriterTest {
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource
    void isValid(Language language) {
        for (ScopeReport report :
                List.of(ScopeSample.CLOUD, ScopeSample.CLUSTERS, ScopeSample.GOOD, ScopeSample.NOTHING)) {
            assertThat(violations(ReportFormat.JUNIT.write(report, language))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource
    void somethingElseIsNotValid(UnaryOperator<String> change) {
        String written = ReportFormat.JUNIT.write(ScopeSample.CLOUD, Language.ENGLISH);
        String changed = change.apply(written);

        assertThat(changed).isNotEqualTo(written);
        assertThat(violations(changed)).isNotEmpty();
    }

    static Stream<UnaryOperator<String>> somethingElseIsNotValid() {
        return Stream.of(
                xml -> xml.replace("failures=\"1\"", ""),
                xml -> xml.replace("<skipped ", "<missing "),
                xml -> xml.replace("10:15:30\"", "10:15:30Z\""),
                xml -> xml.replace("time=\"0\"", "time=\"-1\""));
    }

    @Test
    void countsWhatItHolds() {
        for (ScopeReport report : List.of(ScopeSample.CLOUD, ScopeSample.CLUSTERS)) {
            Document document = Documents.parse(ReportFormat.JUNIT.write(report, Language.ENGLISH));
            for (Element suite : Documents.elements(document, "testsuite")) {
                assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
                assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
                assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
                assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
            }
        }
    }

    @Test
    void theBasisDecides() {
        String text = ReportFormat.JUNIT.write(ScopeSample.cloud(Basis.TEXT), Language.ENGLISH);
        String official = ReportFormat.JUNIT.write(ScopeSample.cloud(Basis.OFFICIAL), Language.ENGLISH);

        assertThat(Documents.elements(Documents.parse(text), "failure")).hasSize(3);
        assertThat(Documents.elements(Documents.parse(official), "failure")).hasSize(1);
    }

    @Test
    void eachSubjectHasItsOwnFindings() {
        Document document = Documents.parse(ReportFormat.JUNIT.write(ScopeSample.CLUSTERS, Language.ENGLISH));

        assertThat(Documents.elements(document, "failure"))
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.getTextContent()).contains("1.30.1").doesNotContain("1.31.1"));
    }

    static List<String> violations(String xml) {
        List<String> violations = new ArrayList<>();
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            violations.add(e.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return violations;
    }

    private static String count(Element suite, String name) {
        return Integer.toString(suite.getElementsByTagName(name).getLength());
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(JunitWriterTest.class.getResource("junit.xsd")));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
