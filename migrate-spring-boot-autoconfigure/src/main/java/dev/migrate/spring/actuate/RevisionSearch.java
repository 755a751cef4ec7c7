package dev.migrate.spring.actuate;

import dev.migrate.Migrate;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import org.jspecify.annotations.Nullable;

/** Looks up a target in several engines, of which perhaps only one knows it. */
final class RevisionSearch {

	private final Target target;

	private boolean found;

	private @Nullable MigrateException failure;

	RevisionSearch(String target) {
		this.target = Target.parse(target);
	}

	@Nullable RevisionsDescriptor in(Migrate migrate) {
		try {
			RevisionsDescriptor revisions = RevisionsDescriptor.of(migrate.show(this.target));
			this.found = true;
			return revisions;
		}
		catch (MigrateException ex) {
			this.failure = (this.failure != null) ? this.failure : ex;
			return null;
		}
	}

	void throwIfNothingFound() {
		if (!this.found && this.failure != null) {
			throw this.failure;
		}
	}

}
