package dev.migrate.schema;

/** The kinds of {@link SchemaObject}. */
public enum ObjectKind {

	/** {@link EnumType}. */
	ENUM,

	/** {@link DomainType}. */
	DOMAIN,

	/** {@link CompositeType}. */
	COMPOSITE,

	/** {@link RangeType}. */
	RANGE,

	/** {@link Sequence}. */
	SEQUENCE,

	/** {@link Table}. */
	TABLE,

	/** {@link View}. */
	VIEW,

	/** {@link MaterializedView}. */
	MATERIALIZED_VIEW,

	/** {@link Routine} that is a function. */
	FUNCTION,

	/** {@link Routine} that is a procedure. */
	PROCEDURE,

	/** {@link OtherObject}. */
	OTHER

}
