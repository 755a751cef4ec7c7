package dev.migrate.spring.command.compare;

import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonFinding.NotCompared;
import dev.migrate.comparison.ComparisonFinding.UnusedPattern;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ObjectFilter;
import dev.migrate.spring.command.source.AuthoringProperties;

import org.springframework.context.ApplicationContext;

/** The settings of the application for every comparison: the objects that it looks at. */
final class ComparisonSettings {

	private ComparisonSettings() {
	}

	static ComparisonRequest of(ApplicationContext application) {
		AuthoringProperties.Autogenerate properties = AuthoringProperties.of(application.getEnvironment())
			.autogenerate();
		ObjectFilter filter = application.getBeanProvider(ObjectFilter.class)
			.orderedStream()
			.reduce(ObjectFilter.ALL, ObjectFilter::and);
		return ComparisonRequest.CAREFUL.withPatterns(properties.include(), properties.exclude()).withFilter(filter);
	}

	// Otherwise nobody would learn that a pattern matches nothing, or that an entity is
	// left
	// out.
	static Stream<String> notes(GeneratedChanges changes) {
		Stream<String> patterns = changes.findings(UnusedPattern.class)
			.stream()
			.map((finding) -> "Nothing matches " + finding.pattern()
					+ ", a pattern in migrate.autogenerate.include or migrate.autogenerate.exclude.");
		Stream<String> objects = changes.findings(NotCompared.class)
			.stream()
			.map((finding) -> "Not compared: " + finding.object() + ". " + finding.reason());
		return Stream.concat(patterns, objects);
	}

}
