package io.github.scs4j.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A stream of XML as UTF-8 that tells an I/O error unchecked. It escapes markup; characters that XML forbids must have been
 * replaced.
 */
final class XmlOutput {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final BufferedWriter out;
    private final XMLStreamWriter xml;

    XmlOutput(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            this.xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a line as it is. */
    XmlOutput raw(String line) {
        return step(xml -> xml.writeDTD(line + "\n"));
    }

    /** Starts an element with attributes given as names and values by turns. */
    XmlOutput start(String name, String... attributes) {
        return step(xml -> {
            xml.writeStartElement(name);
            attributes(xml, attributes);
        });
    }

    /** Writes an element without content. */
    XmlOutput empty(String name, String... attributes) {
        return step(xml -> {
            xml.writeEmptyElement(name);
            attributes(xml, attributes);
        });
    }

    /** Writes an element that holds a text only. */
    XmlOutput element(String name, String text, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    XmlOutput text(String text) {
        return step(xml -> xml.writeCharacters(text));
    }

    XmlOutput end() {
        return step(XMLStreamWriter::writeEndElement);
    }

    /** Breaks the line. */
    XmlOutput line() {
        return text("\n");
    }

    /** Hands everything to the target, and flushes it. */
    void finish() {
        step(xml -> {
            xml.writeEndDocument();
            xml.flush();
        });
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attributes(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private XmlOutput step(Step step) {
        try {
            step.write(xml);
            return this;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw new IllegalStateException(e);
        }
    }

    /** One piece of writing. */
    @FunctionalInterface
    private interface Step {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
