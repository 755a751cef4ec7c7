package dev.migrate.internal.schema;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values are ranges over another type, together with its multirange type.
 *
 * @param name its name
 * @param subtype the type of the bounds, in SQL
 * @param operatorClass the operator class that orders the bounds, in SQL, or {@code null}
 * for the default of the subtype
 * @param collation the collation of the bounds in SQL, or {@code null} for the default
 * @param difference the function that computes the distance of two bounds, in SQL, or
 * {@code null}
 * @param multirange the name of its multirange type
 * @param comment its comment, or {@code null} if it has none
 */
public record RangeType(QualifiedName name, String subtype, @Nullable String operatorClass, @Nullable String collation,
		@Nullable String difference, QualifiedName multirange, @Nullable String comment) implements SchemaObject {

	@Override
	public RangeType withName(QualifiedName changed) {
		return new RangeType(changed, this.subtype, this.operatorClass, this.collation, this.difference,
				this.multirange, this.comment);
	}

	/**
	 * The same type with another type of the bounds.
	 * @param changed the type in SQL
	 * @return the type
	 */
	public RangeType withSubtype(String changed) {
		return new RangeType(this.name, changed, this.operatorClass, this.collation, this.difference, this.multirange,
				this.comment);
	}

	/**
	 * The same type with another function for the distance of two bounds.
	 * @param changed the function in SQL, or {@code null} for none
	 * @return the type
	 */
	public RangeType withDifference(@Nullable String changed) {
		return new RangeType(this.name, this.subtype, this.operatorClass, this.collation, changed, this.multirange,
				this.comment);
	}

	@Override
	public RangeType withComment(@Nullable String changed) {
		return new RangeType(this.name, this.subtype, this.operatorClass, this.collation, this.difference,
				this.multirange, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.RANGE;
	}

	@Override
	public Set<TakenName> names() {
		return Set.of(new TakenName(NameSpace.TYPE, this.name), new TakenName(NameSpace.TYPE, this.multirange));
	}

	@Override
	public List<String> elements() {
		return List.of(this.subtype);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public RangeType rewritten(Rewriting rewriting) {
		return withSubtype(rewriting.sql(this.subtype)).withDifference(rewriting.optional(this.difference));
	}

}
