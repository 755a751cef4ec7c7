package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Schema;

/**
 * Adds to a whole target schema the facts that it cannot know: the extensions that its
 * database would have on another server, and the compared schemas without any objects of
 * the target.
 */
final class WholeSchema {

	private WholeSchema() {
	}

	static Schema beside(Schema live, Schema wanted) {
		Set<String> known = wanted.extensions().stream().map(Extension::name).collect(Collectors.toSet());
		List<Extension> extensions = new ArrayList<>(wanted.extensions());
		live.extensions().stream().filter((extension) -> !known.contains(extension.name())).forEach(extensions::add);
		return wanted.withNamespaces(namespaces(live, wanted)).withExtensions(extensions);
	}

	private static List<Namespace> namespaces(Schema live, Schema wanted) {
		Set<String> known = wanted.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
		List<Namespace> namespaces = new ArrayList<>(wanted.namespaces());
		live.namespaces().stream().filter((namespace) -> !known.contains(namespace.name())).forEach(namespaces::add);
		return namespaces;
	}

}
