package dev.migrate.spring.command.rescue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Diagnosis;
import dev.migrate.Migrate;
import dev.migrate.error.MigrateException;
import dev.migrate.script.LocationSurvey;
import dev.migrate.spring.autoconfigure.MigrationDatabase;
import dev.migrate.spring.command.output.Secrets;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;

/** Collects the facts about an application, and goes on after a problem. */
final class Checkup {

	private static final int NAMED_FILES = 5;

	private final ApplicationContext application;

	private final String version;

	/**
	 * Prepares a checkup.
	 * @param application its context, in which nothing has been started
	 * @param version the version of Migrate
	 */
	Checkup(ApplicationContext application, String version) {
		this.application = application;
		this.version = version;
	}

	/**
	 * Collects all facts. Reads the files and the database.
	 * @param engine the engine, the creation of which may fail
	 * @return the facts, in the order of the report
	 */
	List<Entries> sections(Supplier<Migrate> engine) {
		List<Entries> sections = new ArrayList<>();
		sections.add(ApplicationEntries.section(this.application, this.version));
		if (this.application.getEnvironment() instanceof ConfigurableEnvironment environment) {
			sections.add(new Configuration(environment).section());
		}
		sections.addAll(engine(engine));
		sections.add(Entities.section(this.application));
		return sections;
	}

	private List<Entries> engine(Supplier<Migrate> engine) {
		try {
			Diagnosis diagnosis = engine.get().diagnose();
			List<Entry> database = new DatabaseEntries(diagnosis.database())
				.beside(MigrationDatabase.of(this.application).orElse(null));
			return List.of(new Entries("Database", database), files(diagnosis, advice(engine.get())));
		}
		catch (RuntimeException ex) {
			return List.of(new Entries("Database", List.of(Entry.wrong("engine", Secrets.mask(reason(ex))))));
		}
	}

	private static String reason(RuntimeException exception) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
			if (cause instanceof MigrateException known) {
				return known.problem() + " " + known.action();
			}
		}
		return String.valueOf(NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
	}

	// The diagnosis has the faults of the files.
	private static Stream<Entry> advice(Migrate engine) {
		try {
			return engine.advice().stream().map((sentence) -> Entry.of("to see to", sentence));
		}
		catch (MigrateException ex) {
			return Stream.empty();
		}
	}

	private static Entries files(Diagnosis diagnosis, Stream<Entry> advice) {
		Stream<Entry> locations = diagnosis.locations().stream().map(Checkup::location);
		Stream<Entry> faults = diagnosis.faults()
			.stream()
			.map((fault) -> Entry.wrong(fault.location().toString(), fault.problem()));
		return new Entries("Files", Stream.of(locations, faults, advice).flatMap(Function.identity()).toList());
	}

	private static Entry location(LocationSurvey survey) {
		return new Entry(survey.location(), ((survey.files().size() == 1) ? "1 file" : survey.files().size() + " files")
				+ names(survey.files()) + places(survey.counts()), null, problem(survey));
	}

	private static String places(Map<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.map((place) -> place.getValue() + " in " + place(place.getKey()))
			.collect(Collectors.joining(", ", counts.isEmpty() ? "" : "; ", ""));
	}

	// A jar within the jar of the application comes after that one.
	private static String place(String url) {
		String path = url.replaceFirst("^nested:.*/([^/]+)/!", "$1!").replaceFirst("[!/]+$", "");
		return path.endsWith(".jar") ? path.substring(path.lastIndexOf('/') + 1) : path;
	}

	private static String names(List<String> files) {
		if (files.isEmpty()) {
			return "";
		}
		String names = String.join(", ", files.subList(0, Math.min(NAMED_FILES, files.size())));
		return ": " + names + ((files.size() > NAMED_FILES) ? ", ..." : "");
	}

	private static @Nullable String problem(LocationSurvey survey) {
		if (survey.problem() != null) {
			return survey.problem();
		}
		return survey.duplicates().isEmpty() ? null : "In several roots of the class path: "
				+ String.join(", ", survey.duplicates()) + ". Remove the old copies.";
	}

}
