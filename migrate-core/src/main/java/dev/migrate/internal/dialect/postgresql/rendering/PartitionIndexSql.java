package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Table;

/**
 * Writes indexes of partitioned tables in use. PostgreSQL cannot build them concurrently,
 * but it can build those of the partitions. The index of the whole is valid once all of
 * these are attached.
 *
 * @param names the names of objects in SQL
 * @param standing the known facts about the relations
 * @param taken the names that are in use now or later
 */
record PartitionIndexSql(Names names, Standing standing, Set<String> taken) {

	private static final int LONGEST = 63;

	static PartitionIndexSql of(Names names, Standing standing) {
		return new PartitionIndexSql(names, standing, standing.taken());
	}

	List<String> create(QualifiedName relation, Index index) {
		List<String> statements = new ArrayList<>();
		create(statements, relation, index);
		return statements;
	}

	private void create(List<String> statements, QualifiedName relation, Index index) {
		statements.add(new IndexSql(this.names).createAlone(relation, index));
		for (Table partition : this.standing.partitions(relation)) {
			QualifiedName name = partition.name();
			Index part = called(index, name(name.name(), index, this.taken));
			if (this.standing.isWhole(name)) {
				statements.add(new IndexSql(this.names).createConcurrently(name, part));
			}
			else {
				create(statements, name, part);
			}
			statements.add("ALTER INDEX " + this.names.beside(relation, index.name()) + " ATTACH PARTITION "
					+ this.names.beside(name, part.name()));
		}
	}

	private static Index called(Index index, String name) {
		return index.withName(name).withComment(null);
	}

	// The name that PostgreSQL would choose.
	private static String name(String table, Index index, Set<String> taken) {
		String columns = Stream.concat(index.keys().stream().map(PartitionIndexSql::word), index.include().stream())
			.collect(Collectors.joining("_"));
		String name = shortened(table, columns, "idx");
		for (int number = 1; !taken.add(name); number++) {
			name = shortened(table, columns, "idx" + number);
		}
		return name;
	}

	private static String word(IndexKey key) {
		return (key.kind() == IndexKey.Kind.COLUMN) ? key.content() : "expr";
	}

	private static String shortened(String table, String columns, String label) {
		String first = table;
		String second = columns;
		while (first.length() + second.length() + label.length() + 2 > LONGEST) {
			if (first.length() > second.length()) {
				first = first.substring(0, first.length() - 1);
			}
			else {
				second = second.substring(0, second.length() - 1);
			}
		}
		return first + "_" + second + "_" + label;
	}

}
