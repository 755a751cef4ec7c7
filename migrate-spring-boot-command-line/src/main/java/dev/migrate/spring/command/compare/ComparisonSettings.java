package dev.migrate.spring.command.compare;

import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonFinding.UnusedPattern;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ObjectFilter;
import dev.migrate.spring.command.source.AuthoringProperties;

import org.springframework.context.ApplicationContext;

/** What the application says of every comparison: what is looked at. */
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

	// Patterns that match nothing, of which nobody would hear otherwise.
	static Stream<String> notes(GeneratedChanges changes) {
		return changes.findings(UnusedPattern.class)
			.stream()
			.map((finding) -> "Nothing is called " + finding.pattern()
					+ ", which stands in migrate.autogenerate.include or migrate.autogenerate.exclude.");
	}

}
