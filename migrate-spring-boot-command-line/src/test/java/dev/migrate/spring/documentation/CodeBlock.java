package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fenced block of code in a document.
 *
 * @param document the document
 * @param line the line of its fence, from 1
 * @param language the language that its fence names
 * @param text the code
 */
record CodeBlock(Path document, int line, String language, String text) {

	private static final String FENCE = "```";

	/**
	 * Finds the blocks of all documents of the project.
	 * @return the blocks, in the order of the documents
	 */
	static List<CodeBlock> all() {
		Path root = Path.of("..").toAbsolutePath().normalize();
		try (Stream<Path> docs = Files.walk(root.resolve("docs"));
				Stream<Path> top = Files.list(root);
				Stream<Path> sample = Files.list(root.resolve("sample-app"))) {
			return Stream.of(docs, top, sample)
				.flatMap((paths) -> paths)
				.filter((path) -> path.toString().endsWith(".md"))
				.sorted()
				.flatMap((path) -> in(path).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CodeBlock> in(Path document) {
		List<CodeBlock> blocks = new ArrayList<>();
		List<String> lines = read(document);
		for (int start = 0; start < lines.size(); start++) {
			String fence = lines.get(start).strip();
			if (fence.startsWith(FENCE)) {
				int end = start + 1;
				while (!lines.get(end).strip().equals(FENCE)) {
					end++;
				}
				String text = String.join("\n", lines.subList(start + 1, end)).stripIndent();
				blocks.add(new CodeBlock(document, start + 1, fence.substring(FENCE.length()).strip(), text));
				start = end;
			}
		}
		return blocks;
	}

	private static List<String> read(Path document) {
		try {
			return Files.readAllLines(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.document.getFileName() + ":" + this.line + " " + this.language;
	}

}
