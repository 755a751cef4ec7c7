package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Index;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.RowSecurity;
import dev.migrate.schema.Rule;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableForm;
import dev.migrate.schema.Trigger;
import dev.migrate.schema.View;

/**
 * Tables and views with all that they have.
 *
 * @param operations who writes the parts
 * @param names how objects are named
 */
record TableParts(OperationSql operations, Names names) {

	List<String> create(Table table, List<Sequence> sequences) {
		CommentSql comments = new CommentSql(new ObjectSql(this.names));
		List<String> statements = new ArrayList<>(new TableSql(this.names).create(table, sequences));
		statements.addAll(comments.of(table));
		table.constraints().forEach((constraint) -> statements.addAll(comments.of(table.name(), constraint)));
		addIndexes(statements, table.name(), table.indexes());
		addTriggers(statements, table.reference(), table.triggers());
		addRules(statements, table.reference(), table.rules());
		table.policies().forEach((policy) -> add(statements, new CreatePolicy(table.name(), policy)));
		statements.addAll(new TableSql(this.names).alter(table.name(), plain(table.form()), table.form()));
		return statements;
	}

	// As CREATE TABLE has made it.
	private static TableForm plain(TableForm form) {
		return new TableForm(form.persistence(), form.partitionKey(), form.partitionOf(), form.inherits(),
				form.ofType(), form.accessMethod(), form.options(), null, RowSecurity.DISABLED);
	}

	List<String> create(View view) {
		List<String> statements = new ArrayList<>(new ViewSql(this.names).create(view));
		statements.addAll(new CommentSql(new ObjectSql(this.names)).of(view));
		addTriggers(statements, view.reference(), view.triggers());
		addRules(statements, view.reference(), view.rules());
		return statements;
	}

	List<String> create(MaterializedView view) {
		List<String> statements = new ArrayList<>();
		statements.add(new ViewSql(this.names).create(view));
		statements.addAll(new CommentSql(new ObjectSql(this.names)).of(view));
		addIndexes(statements, view.name(), view.indexes());
		return statements;
	}

	private void addIndexes(List<String> statements, QualifiedName relation, List<Index> indexes) {
		indexes.forEach((index) -> add(statements, new CreateIndex(relation, index)));
	}

	private void addTriggers(List<String> statements, ObjectReference relation, List<Trigger> triggers) {
		triggers.forEach((trigger) -> add(statements, new CreateTrigger(relation, trigger)));
	}

	private void addRules(List<String> statements, ObjectReference relation, List<Rule> rules) {
		rules.forEach((rule) -> add(statements, new CreateRule(relation, rule)));
	}

	private void add(List<String> statements, Operation operation) {
		statements.addAll(operation.accept(this.operations));
	}

}
