package dev.migrate.spring.command;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.Finding;
import dev.migrate.diff.Finding.UnusedPattern;
import dev.migrate.diff.ObjectFilter;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.spring.command.source.AuthoringProperties;

import org.springframework.context.ApplicationContext;

/** What the application says of every comparison: what is looked at. */
final class ComparisonSettings {

	private ComparisonSettings() {
	}

	static DiffSettings of(ApplicationContext application) {
		AuthoringProperties.Autogenerate properties = AuthoringProperties.of(application.getEnvironment())
			.autogenerate();
		ObjectFilter filter = application.getBeanProvider(ObjectFilter.class)
			.orderedStream()
			.reduce(ObjectFilter.ALL, ObjectFilter::and);
		return DiffSettings.CAREFUL.withPatterns(new ObjectPatterns(properties.include(), properties.exclude()))
			.withFilter(filter);
	}

	// Patterns that match nothing, of which nobody would hear otherwise.
	static Stream<String> notes(List<Finding> findings) {
		return findings.stream()
			.filter(UnusedPattern.class::isInstance)
			.map((finding) -> "Nothing is called " + ((UnusedPattern) finding).pattern()
					+ ", which stands in migrate.autogenerate.include or migrate.autogenerate.exclude.");
	}

}
