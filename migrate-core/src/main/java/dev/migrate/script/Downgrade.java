package dev.migrate.script;

/**
 * The way to take a revision back, if there is one.
 */
public sealed interface Downgrade {

	/**
	 * The text to store, from which a later run reads this value again.
	 * @return the section as it is in the file; empty when it is missing
	 */
	FileText text();

	/**
	 * The file has a downgrade.
	 *
	 * @param section the statements
	 */
	record Available(Section section) implements Downgrade {

		@Override
		public FileText text() {
			return this.section.text();
		}

	}

	/**
	 * The file says that there is no way back.
	 *
	 * @param reason the reason
	 */
	record Irreversible(String reason) implements Downgrade {

		@Override
		public FileText text() {
			return FileText.of("-- migrate:downgrade irreversible: " + this.reason);
		}

	}

	/** The file has no downgrade section. */
	record Missing() implements Downgrade {

		@Override
		public FileText text() {
			return FileText.of("");
		}

	}

}
