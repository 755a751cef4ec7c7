package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A materialized view.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param query its query in SQL, without a semicolon at its end
 * @param accessMethod the access method of its rows, or {@code null} for {@code heap}
 * @param options its storage parameters
 * @param clusterOn the name of the index that {@code CLUSTER} sorts by, or {@code null}
 * @param indexes its indexes, by name
 * @param comment its comment, or {@code null} if it has none
 */
public record MaterializedView(QualifiedName name, List<Column> columns, String query, @Nullable String accessMethod,
		Map<String, String> options, @Nullable String clusterOn, List<Index> indexes,
		@Nullable String comment) implements SchemaObject {

	public MaterializedView {
		columns = List.copyOf(columns);
		options = Options.copyOf(options);
		indexes = List.copyOf(indexes);
	}

	@Override
	public MaterializedView withName(QualifiedName changed) {
		return new MaterializedView(changed, this.columns, this.query, this.accessMethod, this.options, this.clusterOn,
				this.indexes, this.comment);
	}

	/**
	 * The same materialized view with other columns.
	 * @param changed the columns, in their order
	 * @return the materialized view
	 */
	public MaterializedView withColumns(List<Column> changed) {
		return new MaterializedView(this.name, changed, this.query, this.accessMethod, this.options, this.clusterOn,
				this.indexes, this.comment);
	}

	/**
	 * The same materialized view with another query.
	 * @param changed the query in SQL
	 * @return the materialized view
	 */
	public MaterializedView withQuery(String changed) {
		return new MaterializedView(this.name, this.columns, changed, this.accessMethod, this.options, this.clusterOn,
				this.indexes, this.comment);
	}

	/**
	 * The same materialized view with other indexes.
	 * @param changed the indexes, by name
	 * @return the materialized view
	 */
	public MaterializedView withIndexes(List<Index> changed) {
		return new MaterializedView(this.name, this.columns, this.query, this.accessMethod, this.options,
				this.clusterOn, changed, this.comment);
	}

	@Override
	public MaterializedView withComment(@Nullable String changed) {
		return new MaterializedView(this.name, this.columns, this.query, this.accessMethod, this.options,
				this.clusterOn, this.indexes, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.MATERIALIZED_VIEW;
	}

	@Override
	public List<Part> parts() {
		return List.copyOf(this.indexes);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public MaterializedView rewritten(Rewriting rewriting) {
		return withColumns(this.columns.stream().map((column) -> column.rewritten(rewriting)).toList())
			.withQuery(rewriting.sql(this.query))
			.withIndexes(this.indexes.stream().map((index) -> index.rewritten(rewriting)).toList());
	}

}
