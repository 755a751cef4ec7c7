package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.RangeType;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.View;

/**
 * Writes the statements that create and change objects. SQL that is the same for all
 * kinds is elsewhere.
 */
final class ObjectStatements {

	private final Names names;

	private final TypeSql types;

	private final SequenceSql sequences;

	private final TableSql tables;

	private final ViewSql views;

	ObjectStatements(Names names) {
		this.names = names;
		this.types = new TypeSql(names);
		this.sequences = new SequenceSql(names);
		this.tables = new TableSql(names);
		this.views = new ViewSql(names);
	}

	// Creates an object and the sequences of its columns, without comments and parts.
	SchemaObject.Visitor<List<String>> creation(List<Sequence> owned) {
		return new Creation(owned);
	}

	SchemaObject.Visitor<List<String>> change(SchemaObject from) {
		return new Change(from);
	}

	/** Writes the statements that create an object. */
	private final class Creation implements SchemaObject.Visitor<List<String>> {

		private final List<Sequence> owned;

		Creation(List<Sequence> owned) {
			this.owned = owned;
		}

		@Override
		public List<String> visit(EnumType type) {
			return List.of(ObjectStatements.this.types.create(type));
		}

		@Override
		public List<String> visit(DomainType type) {
			return ObjectStatements.this.types.create(type);
		}

		@Override
		public List<String> visit(CompositeType type) {
			return List.of(ObjectStatements.this.types.create(type));
		}

		@Override
		public List<String> visit(RangeType type) {
			return List.of(new RangeSql(ObjectStatements.this.names).create(type));
		}

		@Override
		public List<String> visit(Sequence sequence) {
			return ObjectStatements.this.sequences.createOwned(sequence);
		}

		@Override
		public List<String> visit(Table table) {
			return ObjectStatements.this.tables.create(table, this.owned);
		}

		@Override
		public List<String> visit(View view) {
			return ObjectStatements.this.views.create(view);
		}

		@Override
		public List<String> visit(MaterializedView view) {
			return ObjectStatements.this.views.create(view);
		}

		@Override
		public List<String> visit(Routine routine) {
			return RoutineSql.create(routine);
		}

		@Override
		public List<String> visit(OtherObject object) {
			return object.definition();
		}

	}

	/** Writes the statements that change an object in place. */
	private final class Change implements SchemaObject.Visitor<List<String>> {

		private final SchemaObject from;

		Change(SchemaObject from) {
			this.from = from;
		}

		@Override
		public List<String> visit(EnumType type) {
			return ObjectStatements.this.types.addValues((EnumType) this.from, type);
		}

		@Override
		public List<String> visit(DomainType type) {
			DomainType was = (DomainType) this.from;
			List<String> statements = new ArrayList<>(ObjectStatements.this.types.alter(was, type));
			CommentSql comments = new CommentSql(new ObjectSql(ObjectStatements.this.names));
			type.checks()
				.stream()
				.filter((check) -> was.checks().stream().noneMatch((other) -> other.name().equals(check.name())))
				.forEach((check) -> statements.addAll(comments.of(type.reference(), check)));
			return statements;
		}

		@Override
		public List<String> visit(CompositeType type) {
			return List.of(ObjectStatements.this.types.alter((CompositeType) this.from, type));
		}

		@Override
		public List<String> visit(RangeType type) {
			throw unchangeable(type);
		}

		@Override
		public List<String> visit(Sequence sequence) {
			return ObjectStatements.this.sequences.alter((Sequence) this.from, sequence);
		}

		@Override
		public List<String> visit(Table table) {
			return ObjectStatements.this.tables.alter(table.name(), ((Table) this.from).form(), table.form());
		}

		@Override
		public List<String> visit(View view) {
			return ObjectStatements.this.views.alter((View) this.from, view);
		}

		@Override
		public List<String> visit(MaterializedView view) {
			return ObjectStatements.this.views.alter((MaterializedView) this.from, view);
		}

		@Override
		public List<String> visit(Routine routine) {
			return RoutineSql.create(routine);
		}

		@Override
		public List<String> visit(OtherObject object) {
			throw unchangeable(object);
		}

		private static IllegalArgumentException unchangeable(SchemaObject object) {
			return new IllegalArgumentException(
					"PostgreSQL cannot change this object; drop it and create it again: " + object.reference());
		}

	}

}
