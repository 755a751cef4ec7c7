package dev.migrate.schema;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values are ranges of values of another one, with the type of sets of such
 * ranges that comes with it.
 *
 * @param name its name
 * @param subtype the type of the bounds, in SQL
 * @param operatorClass in which order the bounds are, in SQL, or {@code null} if it is
 * the default of the subtype
 * @param collation the collation of the bounds in SQL, or {@code null} if it is that of
 * the subtype
 * @param difference the function that says how far two bounds are apart, in SQL, or
 * {@code null}
 * @param multirange the type of sets of ranges
 * @param comment what is said of it
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
	 * The same type with another function that says how far two bounds are apart.
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
