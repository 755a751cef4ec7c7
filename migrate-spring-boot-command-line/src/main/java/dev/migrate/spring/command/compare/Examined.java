package dev.migrate.spring.command.compare;

/** A thing that a check looks at. */
enum Examined {

	/** The revision files. */
	FILES("the files"),

	/** The revisions of the database. */
	DATABASE("the database"),

	/** The changes of the schema since the last run. */
	DRIFT("the changes without a revision"),

	/** The wanted schema. */
	TARGET("the wanted schema"),

	/** The mapping of Spring Data JDBC. */
	MAPPING("the mapping of Spring Data JDBC"),

	/** The result of the revisions of the database. */
	REVISIONS("the result of the revisions");

	private final String words;

	Examined(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

}
