package dev.migrate;

import java.util.List;

import dev.migrate.internal.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * The products that an application names, before there is a connection.
 *
 * @param own the product of its database, or {@code null} if unknown
 * @param all the products that its revisions are for; empty for its own
 */
record NamedProducts(@Nullable String own, List<String> all) {

	NamedProducts {
		all = List.copyOf(all);
	}

	// The dialect of its database, for work without a connection.
	Dialect assumed() {
		return (this.own != null) ? Dialects.named(this.own) : Dialects.standard();
	}

	// The same, where an unknown product does no harm.
	Dialect assumedForHeaders() {
		return Dialects.find(this.own).orElse(Dialects.standard());
	}

	// The dialects of the products that its revisions are for.
	List<Dialect> dialects() {
		return this.all.isEmpty() ? List.of(assumedForHeaders()) : this.all.stream().map(Dialects::named).toList();
	}

}
