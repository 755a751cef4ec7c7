package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.util.JavacTask;

/** Asks the compiler whether a piece of a document is Java. */
final class JavaSource extends SimpleJavaFileObject {

	private static final Pattern IMPORTS = Pattern.compile("(?:import [\\w.]+;\\s+)+");

	private final String text;

	private JavaSource(String text) {
		super(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE);
		this.text = text;
	}

	@Override
	public CharSequence getCharContent(boolean ignoreEncodingErrors) {
		return this.text;
	}

	/**
	 * Tries to read a text as a file, as members of a class and as statements, with
	 * imports in front of them or not.
	 * @param text the text
	 * @return the errors of the best reading; empty if it is Java
	 */
	static List<String> errors(String text) {
		Matcher matcher = IMPORTS.matcher(text);
		String imports = matcher.lookingAt() ? matcher.group() : "";
		String rest = text.substring(imports.length());
		List<List<String>> readings = Stream
			.of(text, imports + "class Example {\n" + rest + "\n}",
					imports + "class Example { void example() {\n" + rest + "\n} }")
			.map(JavaSource::parse)
			.toList();
		return readings.stream().filter(List::isEmpty).findFirst().orElse(readings.get(0));
	}

	/**
	 * Compiles a whole file with the class path of the tests.
	 * @param text the file
	 * @return the errors; empty if it compiles
	 */
	static List<String> errorsOfFile(String text) {
		return errors(text, JavacTask::analyze);
	}

	private static List<String> parse(String text) {
		return errors(text, JavacTask::parse);
	}

	private static List<String> errors(String text, Reading reading) {
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), null, diagnostics, List.of("-proc:none"),
				null, List.of(new JavaSource(text)));
		try {
			reading.read(task);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return diagnostics.getDiagnostics()
			.stream()
			.filter((diagnostic) -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
			.map(Object::toString)
			.toList();
	}

	/** A way to read a file. */
	@FunctionalInterface
	private interface Reading {

		Iterable<?> read(JavacTask task) throws IOException;

	}

}
