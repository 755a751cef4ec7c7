package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.ToolTables;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.targetschema.Privileges;

/** Reads the catalog, one query for each kind of object, and puts the parts together. */
final class CatalogReader {

	private final InspectionScope scope;

	private final Namespaces namespaces;

	private final Catalog catalog;

	private final Map<CatalogId, SchemaObject> objects = new HashMap<>();

	CatalogReader(Connection connection, InspectionScope scope) throws SQLException {
		this.scope = scope;
		this.namespaces = Namespaces.read(connection, scope.schemas());
		this.catalog = new Catalog(connection, this.namespaces.array());
	}

	Schema read() throws SQLException {
		readObjects();
		Grants grants = (this.scope.privileges() == Privileges.INCLUDED)
				? Grants.read(this.catalog, this.namespaces.names(), this.objects) : Grants.none();
		return new Schema(this.namespaces.values(grants.namespaces()), Extensions.read(this.catalog),
				this.objects.values().stream().sorted(Comparator.comparing(SchemaObject::reference)).toList(),
				Dependencies.read(this.catalog, this.objects), grants.objects(), grants.owners());
	}

	private void readObjects() throws SQLException {
		Indexes indexes = Indexes.read(this.catalog);
		Map<Long, List<Constraint>> constraints = Constraints.read(this.catalog, indexes);
		Sequences sequences = Sequences.read(this.catalog);
		RelationParts parts = new RelationParts(Columns.read(this.catalog, sequences), constraints, indexes.rest(),
				Triggers.read(this.catalog), Rules.read(this.catalog), Policies.read(this.catalog), sequences.others());
		new RelationObjects(parts, Relations.read(this.catalog, PartitionNames.read(this.catalog)),
				new ToolTables(this.scope.tables()))
			.addTo(this.objects);
		Types.read(this.catalog, constraints, this.objects);
		Ranges.read(this.catalog, this.objects);
		Routines.read(this.catalog, this.objects);
		OtherObjects.read(this.catalog, this.objects);
		UncomparedDetails.read(this.catalog, this.objects);
	}

}
