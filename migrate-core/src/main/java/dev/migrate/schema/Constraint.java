package dev.migrate.schema;

/**
 * A constraint of a table. {

	@Override
	default PartKind kind() {
		return PartKind.CONSTRAINT;
	}

	@Override
	default <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
