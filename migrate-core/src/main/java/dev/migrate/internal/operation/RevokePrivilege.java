package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.Privilege;

/**
 * Revokes a privilege on an object or a schema of the database.
 *
 * @param on the object or the schema
 * @param privilege the privilege
 */
public record RevokePrivilege(Subject on, Privilege privilege) implements Operation {

	/**
	 * A privilege on an object.
	 * @param grant the privilege and the object
	 */
	public RevokePrivilege(Grant grant) {
		this(Subject.of(grant.object()), grant.privilege());
	}

	@Override
	public GrantPrivilege reverse() {
		return new GrantPrivilege(this.on, this.privilege);
	}

	@Override
	public Subject subject() {
		return Subject.privilege(this.on, this.privilege);
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
