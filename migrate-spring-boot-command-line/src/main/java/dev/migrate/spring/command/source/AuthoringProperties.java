package dev.migrate.spring.command.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.migrate.script.FileLocation;
import dev.migrate.script.FileTemplate;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The settings for new revision files.
 *
 * @param directory directory of the source tree to which new revision files are written.
 * By default it is found from the class path
 * @param fileTemplate pattern of the names of new revision files
 * @param timeZone time zone of the dates in the names of new revision files
 * @param slugLength maximum number of characters of the message in the name of a new
 * revision file
 * @param autogenerate settings for generated changes
 * @param hooks commands that run on a new revision file, in the order of their names
 */
@ConfigurationProperties("migrate")
public record AuthoringProperties(@Nullable String directory,
		@DefaultValue(FileTemplate.DEFAULT_PATTERN) String fileTemplate, @DefaultValue("UTC") ZoneId timeZone,
		@DefaultValue("" + FileTemplate.DEFAULT_SLUG_LENGTH) int slugLength, @DefaultValue Autogenerate autogenerate,
		@DefaultValue Map<String, Hook> hooks) {

	public AuthoringProperties {
		hooks = Map.copyOf(hooks);
	}

	/**
	 * Reads the properties of an application.
	 * @param environment the environment of the application
	 * @return the properties
	 * @throws SourceTreeException if a value cannot be used
	 */
	public static AuthoringProperties of(Environment environment) {
		try {
			return Binder.get(environment).bindOrCreate("migrate", AuthoringProperties.class);
		}
		catch (BindException ex) {
			throw new SourceTreeException("The value of " + ex.getName() + " cannot be used: " + root(ex) + ".",
					"Correct the property.");
		}
	}

	private static String root(Throwable error) {
		Throwable cause = error.getCause();
		return (cause != null) ? root(cause) : String.valueOf(error.getMessage());
	}

	/**
	 * The template for the names of new files.
	 * @return the template
	 * @throws SourceTreeException if it gives no usable name
	 */
	public FileTemplate template() {
		try {
			return new FileTemplate(this.fileTemplate, this.timeZone, this.slugLength);
		}
		catch (IllegalArgumentException ex) {
			throw new SourceTreeException("The files of revisions cannot be named: " + ex.getMessage(),
					"Correct migrate.file-template or migrate.slug-length.");
		}
	}

	/**
	 * The configured directory of the source tree.
	 * @return a path, or {@code null} if none is configured
	 * @throws SourceTreeException if the value is no path
	 */
	@Nullable Path configuredDirectory() {
		if (this.directory == null || this.directory.isBlank()) {
			return null;
		}
		try {
			return Path.of(new FileLocation(this.directory).path());
		}
		catch (InvalidPathException ex) {
			throw new SourceTreeException("migrate.directory is not a path: " + ex.getMessage() + ".",
					"Correct the property; in a .properties file, write \\\\ or / for a \\.");
		}
	}

	/**
	 * A command that runs on a new revision file.
	 *
	 * @param command the program and its arguments. The placeholder {file} stands for the
	 * path of the file
	 */
	public record Hook(List<String> command) {

		public Hook {
			command = List.copyOf(command);
		}

	}

	/**
	 * The settings for generated changes.
	 *
	 * @param online whether changes are written in a form that does not keep a running
	 * application out of its tables
	 * @param privileges whether the privileges of roles are compared, provided that the
	 * target has them
	 * @param include comma-separated list of the tables, columns and other objects that
	 * are compared, such as app.* or task.note. Everything by default
	 * @param exclude comma-separated list of the tables, columns and other objects that
	 * are not compared, such as *_old
	 * @param target wanted schema: entities, the location of a SQL file, or the URL of a
	 * database. The entities by default, and without them classpath:schema.sql
	 * @param scratch place of the scratch schema: schema, temporary, database, embedded,
	 * container, or the URL of an empty database. Chosen automatically by default
	 * @param containerImage image of the container for the scratch schema
	 */
	public record Autogenerate(@DefaultValue("false") boolean online, @DefaultValue("false") boolean privileges,
			@DefaultValue List<String> include, @DefaultValue List<String> exclude, @Nullable String target,
			@Nullable String scratch, @DefaultValue("postgres:18") String containerImage) {

		public Autogenerate {
			include = List.copyOf(include);
			exclude = List.copyOf(exclude);
		}

		/** Leaves out values that may contain a password. */
		@Override
		public String toString() {
			return "Autogenerate[online=" + this.online + "]";
		}

	}

}
