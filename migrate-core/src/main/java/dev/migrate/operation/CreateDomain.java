package dev.migrate.operation;

import dev.migrate.schema.DomainType;

/**
 * Creates a domain.
 *
 * @param type the domain
 */
public record CreateDomain(DomainType type) implements Operation {

	@Override
	public Operation reverse() {
		return new DropDomain(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
