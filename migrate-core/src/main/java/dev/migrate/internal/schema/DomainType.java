package dev.migrate.internal.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A type that restricts another one.
 *
 * @param name its name
 * @param type the type below, in SQL
 * @param collation its collation in SQL, or {@code null} for that of the type
 * @param nullability whether it refuses nulls
 * @param defaultExpression the default in SQL, or {@code null}
 * @param checks its conditions, by name; they speak of {@code VALUE}
 * @param comment its comment, or {@code null} if it has none
 */
public record DomainType(QualifiedName name, String type, @Nullable String collation, Nullability nullability,
		@Nullable String defaultExpression, List<Check> checks, @Nullable String comment) implements SchemaObject {

	public DomainType {
		checks = List.copyOf(checks);
	}

	@Override
	public DomainType withName(QualifiedName changed) {
		return new DomainType(changed, this.type, this.collation, this.nullability, this.defaultExpression, this.checks,
				this.comment);
	}

	/**
	 * The same domain with another type.
	 * @param changed the type in SQL
	 * @return the domain
	 */
	public DomainType withType(String changed) {
		return new DomainType(this.name, changed, this.collation, this.nullability, this.defaultExpression, this.checks,
				this.comment);
	}

	/**
	 * The same domain with another default.
	 * @param changed the default in SQL, or {@code null} for none
	 * @return the domain
	 */
	public DomainType withDefaultExpression(@Nullable String changed) {
		return new DomainType(this.name, this.type, this.collation, this.nullability, changed, this.checks,
				this.comment);
	}

	/**
	 * The same domain with other conditions.
	 * @param changed the conditions
	 * @return the domain
	 */
	public DomainType withChecks(List<Check> changed) {
		return new DomainType(this.name, this.type, this.collation, this.nullability, this.defaultExpression, changed,
				this.comment);
	}

	@Override
	public DomainType withComment(@Nullable String changed) {
		return new DomainType(this.name, this.type, this.collation, this.nullability, this.defaultExpression,
				this.checks, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.DOMAIN;
	}

	@Override
	public List<String> elements() {
		return List.of(this.type);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public DomainType rewritten(Rewriting rewriting) {
		return withType(rewriting.sql(this.type)).withDefaultExpression(rewriting.optional(this.defaultExpression))
			.withChecks(this.checks.stream().map((check) -> check.rewritten(rewriting)).toList());
	}

}
