package dev.migrate.spring.command.project;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The name of an application: from the configuration, else from the build, else from the
 * name of the directory.
 */
record ProjectName(Path directory) {

	private static final Predicate<String> NAME = Pattern.compile("[\\w. -]+").asMatchPredicate();

	private static final Pattern GRADLE = Pattern.compile("rootProject\\.name\\s*=\\s*['\"]([^'\"]+)['\"]");

	private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	// In a form that names of images and databases allow.
	String text() {
		Path name = this.directory.getFileName();
		String found = Stream.<Supplier<Optional<String>>>of(this::configured, this::artifact, this::gradle)
			.flatMap((source) -> source.get().stream())
			.map(String::strip)
			// A placeholder is no name: the build replaces it.
			.filter(NAME)
			.findFirst()
			.orElse((name != null) ? name.toString() : "");
		String text = found.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return text.isEmpty() ? "app" : text;
	}

	private Optional<String> configured() {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(
				this.directory.resolve("src/main/resources/application.properties"), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
		return Optional.ofNullable(properties.getProperty("spring.application.name"));
	}

	private Optional<String> artifact() {
		Path pom = this.directory.resolve("pom.xml");
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(DISALLOW_DOCTYPE, true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			Node project = builder.parse(pom.toFile()).getDocumentElement();
			return children(project).filter((child) -> child.getNodeName().equals("artifactId"))
				.map(Node::getTextContent)
				.findFirst();
		}
		catch (IOException | SAXException | ParserConfigurationException ex) {
			return Optional.empty();
		}
	}

	private static Stream<Node> children(Node parent) {
		return Stream.iterate(parent.getFirstChild(), (child) -> child != null, Node::getNextSibling);
	}

	private Optional<String> gradle() {
		return Stream.of("settings.gradle", "settings.gradle.kts")
			.map(this.directory::resolve)
			.filter(Files::isRegularFile)
			.map(ProjectName::text)
			.map(GRADLE::matcher)
			.filter(Matcher::find)
			.map((matcher) -> matcher.group(1))
			.findFirst();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
