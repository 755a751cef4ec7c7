package dev.migrate.internal.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.GeneratedPart;
import dev.migrate.comparison.GeneratedSql;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.diff.Diff;
import dev.migrate.internal.diff.DiffSettings;
import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.diff.Difference;
import dev.migrate.internal.diff.ExpressionComparison;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Owners;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.scratch.Drawn;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.RelocatableSchema;

/** The database as it is, and the way from there to a target schema. */
final class ComparedDatabase {

	private final Connection connection;

	private final Dialect dialect;

	private final TableNaming tables;

	private final String defaultSchema;

	private final Requested requested;

	private final DiffSettings settings;

	private final Privileges privileges;

	private final Writing writing;

	// Reads the default schema before a scratch changes the search path.
	ComparedDatabase(Connection connection, Dialect dialect, TableNaming tables, ComparisonRequest request)
			throws SQLException {
		this.connection = connection;
		this.dialect = dialect;
		this.tables = tables;
		this.defaultSchema = dialect.inspector().currentSchema(connection);
		this.requested = new Requested(request, this.defaultSchema);
		this.settings = this.requested.settings();
		this.privileges = request.privileges();
		this.writing = new Writing(dialect.renderer(), this.defaultSchema, request.form());
	}

	String defaultSchema() {
		return this.defaultSchema;
	}

	// To a target schema that specifies a part of the schema.
	GeneratedChanges toPart(RelocatableSchema target, Drawn drawn, Connection there) throws SQLException {
		Schema live = inspect(drawn);
		Diff diff = new Diff(Mapped.settings(settings(drawn), target, drawn, this.defaultSchema),
				expressions(drawn, there));
		Schema wanted = new Overlay(diff.renamed(live, drawn.schema())).with(drawn.schema());
		return to(target.describe(), drawn, live, wanted, diff, Mapped.seeding(target, this.defaultSchema),
				Mapped.sequencing(target, this.defaultSchema))
			.with(ToolEntities.in(drawn.statements(), this.tables, this.defaultSchema));
	}

	// To a target schema that specifies everything.
	GeneratedChanges toWhole(String description, Drawn drawn, Connection there) throws SQLException {
		return toWhole(description, drawn, expressions(drawn, there));
	}

	GeneratedChanges toWhole(String description, Drawn drawn, ExpressionComparison expressions) throws SQLException {
		Schema live = inspect(drawn);
		return to(description, drawn, live, WholeSchema.beside(live, drawn.schema()),
				new Diff(settings(drawn), expressions), Seeding.NONE, Sequencing.NONE);
	}

	// Things whose statements were refused are missing in the target, and must not be
	// dropped for that.
	private DiffSettings settings(Drawn drawn) {
		return drawn.faults().isEmpty() ? this.settings : this.settings.withDrops(Drops.WITHHELD);
	}

	private GeneratedChanges to(String description, Drawn drawn, Schema live, Schema wanted, Diff diff, Seeding seeding,
			Sequencing sequencing) {
		Difference difference = diff.between(live, wanted);
		List<Operation> upgrade = difference.changes().upgrade();
		List<Operation> downgrade = difference.changes().downgrade();
		return new GeneratedChanges(description, this.requested.findings(difference.findings()), drawn.faults(),
				this.writing.listed(difference.changes().changes(), seeding),
				this.writing.listed(difference.withheld().changes(), Seeding.NONE),
				sql(this.writing.continued(seeding.after(this.writing.of(upgrade, live), upgrade),
						sequencing.of(upgrade, diff.renamed(live, wanted), wanted))),
				sql(this.writing.continued(this.writing.of(downgrade, wanted),
						Sequencing.NONE.of(downgrade, wanted, diff.renamed(live, wanted)))),
				sql(this.writing.plain(difference.withheld().upgrade())));
	}

	private static GeneratedSql sql(List<StatementGroup> groups) {
		return new GeneratedSql(StatementGroup.ofOneRevision(groups)
			.stream()
			.map((group) -> new GeneratedPart(group.text(), group.transaction()))
			.toList());
	}

	ScratchExpressions expressions(Drawn drawn, Connection there) {
		return new ScratchExpressions(there, this.dialect.scratch().expressions(), drawn.names());
	}

	// The statements that create a schema in an empty database, without privileges, since
	// the roles may not exist there.
	List<String> creation(Schema schema) {
		Schema nothing = new Schema(List.of(), schema.extensions(), List.of(), List.of(), List.of());
		List<Namespace> namespaces = schema.namespaces()
			.stream()
			.map((namespace) -> new Namespace(namespace.name(), List.of(), namespace.comment()))
			.toList();
		Schema plain = schema.withNamespaces(namespaces).withGrants(List.of()).withOwners(Owners.UNKNOWN);
		List<Operation> operations = new Diff(DiffSettings.CAREFUL, ExpressionComparison.byText())
			.between(nothing, plain)
			.changes()
			.upgrade();
		return this.writing.plain(operations).stream().flatMap((group) -> group.statements().stream()).toList();
	}

	private Schema inspect(Drawn drawn) throws SQLException {
		Map<String, String> names = drawn.names();
		return this.dialect.inspector()
			.inspect(this.connection, new InspectionScope(new ArrayList<>(names.keySet()), List.of(this.defaultSchema),
					this.tables, this.privileges));
	}

}
