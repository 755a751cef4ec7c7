package dev.migrate.spring.command.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrationRunner;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The sentences of the product that name a command, as the compiled classes hold them. A
 * value that is put in at run time is the character {@value #VALUE}.
 */
final class AdviceSentences {

	private static final String VALUE = "\u0001";

	private static final Pattern COMMAND = Pattern.compile("\\bmigrate [a-z-]+");

	private final Set<Sentence> sentences = new TreeSet<>();

	/**
	 * Reads the classes of all modules.
	 * @return the sentences that name a command
	 */
	static Set<Sentence> ofTheProduct() {
		AdviceSentences found = new AdviceSentences();
		Stream.of(Migrate.class, MigrationRunner.class, MigrateCommand.class)
			.flatMap(AdviceSentences::module)
			.forEach(found::read);
		return found.sentences;
	}

	private static Stream<Resource> module(Class<?> member) {
		String place = member.getProtectionDomain().getCodeSource().getLocation().toString();
		String root = place.endsWith(".jar") ? "jar:" + place + "!/" : place;
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources(root + "dev/migrate/**/*.class"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(Resource resource) {
		try (InputStream bytes = resource.getInputStream()) {
			ClassReader reader = new ClassReader(bytes);
			String type = reader.getClassName();
			reader.accept(new Strings(type.substring(type.lastIndexOf('/') + 1)), ClassReader.SKIP_DEBUG);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A sentence.
	 *
	 * @param type the simple name of its class
	 * @param text the sentence
	 */
	record Sentence(String type, String text) implements Comparable<Sentence> {

		Stream<String> commands() {
			return COMMAND.matcher(this.text).results().map((found) -> found.group().substring("migrate ".length()));
		}

		/**
		 * Looks for the sentence, with any values.
		 * @param screen what a person sees
		 * @return whether it is there
		 */
		boolean isIn(String screen) {
			String pattern = Arrays.stream(this.text.split(VALUE, -1))
				.map(Pattern::quote)
				.collect(Collectors.joining(".*?"));
			return Pattern.compile(pattern, Pattern.DOTALL).matcher(screen).find();
		}

		@Override
		public int compareTo(Sentence other) {
			return toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return this.type + ": " + this.text.replace(VALUE, "<>");
		}

	}

	/** Collects the strings of one class. */
	private final class Strings extends ClassVisitor {

		private final String type;

		Strings(String type) {
			super(SpringAsmInfo.ASM_VERSION);
			this.type = type;
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {

				@Override
				public void visitLdcInsn(Object value) {
					add(value);
				}

				@Override
				public void visitInvokeDynamicInsn(String name, String descriptor, Handle handle, Object... arguments) {
					Arrays.stream(arguments).forEach(Strings.this::add);
				}

			};
		}

		private void add(Object constant) {
			if (constant instanceof String text && COMMAND.matcher(text).find()) {
				AdviceSentences.this.sentences.add(new Sentence(this.type, text));
			}
		}

	}

}
