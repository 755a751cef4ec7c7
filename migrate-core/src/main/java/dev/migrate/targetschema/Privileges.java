package dev.migrate.targetschema;

/** Whether the privileges of roles are part of a comparison. */
public enum Privileges {

	/** They are neither read nor compared. */
	LEFT_OUT,

	/** They are read, and compared where the target specifies them. */
	INCLUDED

}
