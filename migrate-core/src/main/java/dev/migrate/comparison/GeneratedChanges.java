package dev.migrate.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * The difference between a database and its target schema, as SQL.
 *
 * @param target the source of the target schema, in a few words
 * @param findings the facts that a person should know or decide on
 * @param refused the statements of the target schema that the database refused
 * @param listed the changes one by one, as SQL: one text for each thing that changes
 * @param listedDrops the withheld drops, on which a person decides, in the same way
 * @param upgrade the changes as SQL; empty if there are none
 * @param downgrade the way back as SQL
 * @param withheld the withheld drops, on which a person decides, as SQL
 */
public record GeneratedChanges(String target, List<ComparisonFinding> findings, List<RefusedStatement> refused,
		List<String> listed, List<String> listedDrops, GeneratedSql upgrade, GeneratedSql downgrade,
		GeneratedSql withheld) {

	public GeneratedChanges {
		findings = List.copyOf(findings);
		refused = List.copyOf(refused);
		listed = List.copyOf(listed);
		listedDrops = List.copyOf(listedDrops);
	}

	/**
	 * The same changes with further findings.
	 * @param more the findings
	 * @return the changes
	 */
	public GeneratedChanges with(List<ComparisonFinding> more) {
		List<ComparisonFinding> all = Stream.concat(this.findings.stream(), more.stream()).toList();
		return new GeneratedChanges(this.target, all, this.refused, this.listed, this.listedDrops, this.upgrade,
				this.downgrade, this.withheld);
	}

	/**
	 * Whether there is nothing to write: drops that are withheld do not count.
	 * @return whether there is no change
	 */
	public boolean isEmpty() {
		return this.upgrade.isEmpty();
	}

	/**
	 * The findings of one kind.
	 * @param <T> the kind
	 * @param kind the kind
	 * @return the findings, in their order; empty if there is none
	 */
	public <T extends ComparisonFinding> List<T> findings(Class<T> kind) {
		return this.findings.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
