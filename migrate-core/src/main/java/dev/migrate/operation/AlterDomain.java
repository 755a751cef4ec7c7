package dev.migrate.operation;

import dev.migrate.schema.DomainType;

/**
 * Changes the default, the nullability or the conditions of a domain.
 *
 * @param from the domain as it is
 * @param to the domain as it will be
 */
public record AlterDomain(DomainType from, DomainType to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterDomain(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
