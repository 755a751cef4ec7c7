package dev.migrate.spring.jpa;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/** Any number of entities, compiled on demand. */
final class ManyEntities {

	private static final String SOURCE = """
			import jakarta.persistence.*;
			@Entity
			@Table(name = "item_%1$d", indexes = @Index(columnList = "createdAt, status"))
			public class Item%1$d {
				@Id
				@GeneratedValue(strategy = GenerationType.IDENTITY)
				Long id;
				@Column(nullable = false, unique = true, length = 80)
				String name;
				@Enumerated(EnumType.STRING)
				Status status;
				@Column(precision = 12, scale = 2)
				java.math.BigDecimal amount;
				java.time.Instant createdAt;
				@ManyToOne(fetch = FetchType.LAZY)
				Item%2$d parent;
				public enum Status { NEW, PAID, SENT }
			}
			""";

	private ManyEntities() {
	}

	static Entities of(int count, Path directory) throws IOException, ClassNotFoundException {
		List<String> files = new ArrayList<>(List.of("-proc:none", "-nowarn", "-classpath",
				System.getProperty("java.class.path"), "-d", directory.toString()));
		for (int i = 0; i < count; i++) {
			Path file = directory.resolve("Item" + i + ".java");
			Files.writeString(file, SOURCE.formatted(i, Math.max(0, i - 1)));
			files.add(file.toString());
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, null, null, files.toArray(String[]::new)) != 0) {
			throw new IllegalStateException("The entities cannot be compiled");
		}
		ClassLoader classes = new URLClassLoader(new URL[] { directory.toUri().toURL() },
				Thread.currentThread().getContextClassLoader());
		Thread.currentThread().setContextClassLoader(classes);
		List<Class<?>> types = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			types.add(classes.loadClass("Item" + i));
		}
		return new Entities(types);
	}

}
