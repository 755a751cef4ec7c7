package dev.migrate.operation;

import dev.migrate.schema.DomainType;

/**
 * Drops a domain.
 *
 * @param type the domain
 */
public record DropDomain(DomainType type) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateDomain(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
