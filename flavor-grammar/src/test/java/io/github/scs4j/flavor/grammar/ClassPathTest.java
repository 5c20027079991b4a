package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.FlavorName;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Who embeds {@code flavor-naming} gets no ANTLR, and keeps the version that is already there. */
class ClassPathTest {
    private static final String NAME = "SCS-4V-16-100s_z3h_GNa-14h-6h_ib";

    @ParameterizedTest
    @ValueSource(strings = {"4.7.2", "4.13.2"})
    void worksBesideAnyAntlr(String version) throws IOException, ReflectiveOperationException, URISyntaxException {
        Path antlr = antlr(version);
        assertThat(antlr).exists();
        try (URLClassLoader loader = loader(naming(), findings(), antlr)) {
            Object runtime = loader.loadClass("org.antlr.v4.runtime.RuntimeMetaData")
                    .getMethod("getRuntimeVersion")
                    .invoke(null);
            assertThat(runtime).isEqualTo(version);
            assertThat(parse(loader)).isEqualTo(NAME);
        }
    }

    @Test
    void worksWithoutAntlr() throws IOException, ReflectiveOperationException, URISyntaxException {
        try (URLClassLoader loader = loader(naming(), findings())) {
            assertThat(parse(loader)).isEqualTo(NAME);
        }
    }

    @Test
    void resolvesNoAntlrModule() throws URISyntaxException {
        ModuleFinder finder = ModuleFinder.of(naming(), findings(), antlr("4.13.2"));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("io.github.scs4j.flavor"));
        assertThat(configuration.modules())
                .extracting(ResolvedModule::name)
                .containsExactlyInAnyOrder("io.github.scs4j.flavor", "io.github.scs4j.finding");
    }

    @ParameterizedTest
    @CsvSource({"flavor-naming, scs4j-findings jspecify", "findings, jspecify"})
    void dependsOnNoAntlrArtifact(String module, String allowed)
            throws IOException, ParserConfigurationException, SAXException {
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", module, "pom.xml").toFile())
                .getElementsByTagName("dependency");
        List<String> artifacts = new ArrayList<>();
        for (int index = 0; index < dependencies.getLength(); index++) {
            Element dependency = (Element) dependencies.item(index);
            NodeList scope = dependency.getElementsByTagName("scope");
            if (scope.getLength() == 0 || !scope.item(0).getTextContent().equals("test")) {
                artifacts.add(
                        dependency.getElementsByTagName("artifactId").item(0).getTextContent());
            }
        }
        assertThat(allowed.split(" ", -1)).containsAll(artifacts);
    }

    private static Object parse(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("io.github.scs4j.flavor.FlavorName");
        assertThat(type.getClassLoader()).isSameAs(loader);
        return type.getMethod("parse", String.class).invoke(null, NAME).toString();
    }

    private static URLClassLoader loader(Path... entries) throws IOException {
        URL[] urls = new URL[entries.length];
        for (int index = 0; index < entries.length; index++) {
            urls[index] = entries[index].toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static Path antlr(String version) {
        return Path.of("target", "class-path", "antlr4-runtime-" + version + ".jar");
    }

    private static Path naming() throws URISyntaxException {
        return location(FlavorName.class);
    }

    private static Path findings() throws URISyntaxException {
        return location(Severity.class);
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
