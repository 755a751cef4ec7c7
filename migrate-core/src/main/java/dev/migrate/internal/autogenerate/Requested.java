package dev.migrate.internal.autogenerate;

import java.util.List;
import java.util.Optional;

import dev.migrate.comparison.ComparisonFinding;
import dev.migrate.comparison.ComparisonFinding.RenameCandidate.Part;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ComparisonRequest.Drops;
import dev.migrate.comparison.ObjectFilter;
import dev.migrate.internal.diff.DiffFilter;
import dev.migrate.internal.diff.DiffSettings;
import dev.migrate.internal.diff.Finding;
import dev.migrate.internal.diff.ObjectPatterns;
import dev.migrate.internal.diff.RenameRequest;
import dev.migrate.internal.diff.RenameWords;
import dev.migrate.internal.diff.TypedRename;
import dev.migrate.internal.diff.Wishes;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Translates a comparison between the terms of a person and those of the diff.
 *
 * @param request the settings of the comparison
 * @param schema the schema of names that are not qualified
 */
record Requested(ComparisonRequest request, String schema) {

	DiffSettings settings() {
		return new DiffSettings(
				(this.request.drops() == Drops.ALLOWED) ? DiffSettings.Drops.ALLOWED : DiffSettings.Drops.WITHHELD,
				this.request.renames()
					.stream()
					.<RenameRequest>map((words) -> TypedRename.parse(words, this.schema))
					.toList(),
				List.of(), new ObjectPatterns(this.request.include(), this.request.exclude()),
				filter(this.request.filter()), Wishes.EVERYTHING);
	}

	private static DiffFilter filter(ObjectFilter filter) {
		return (filter == ObjectFilter.ALL) ? DiffFilter.ALL : new DescribingFilter(filter);
	}

	List<ComparisonFinding> findings(List<Finding> findings) {
		return findings.stream().flatMap((finding) -> finding(finding).stream()).toList();
	}

	// Empty for a rename that a person cannot type.
	private Optional<ComparisonFinding> finding(Finding finding) {
		if (finding instanceof Finding.RenameCandidate candidate) {
			return RenameWords.of(candidate.rename(), this.schema)
				.map((words) -> candidate(words, candidate.similarity()));
		}
		if (finding instanceof Finding.NotKept kept) {
			return Optional.of(new ComparisonFinding.NotKept(kept.reason()));
		}
		if (finding instanceof Finding.NotChangeable difference) {
			return Optional
				.of(new ComparisonFinding.NotChangeable(difference.object().name().toString(), difference.reason()));
		}
		return Optional.of(new ComparisonFinding.UnusedPattern(((Finding.UnusedPattern) finding).pattern()));
	}

	private static ComparisonFinding candidate(RenameWords words, int similarity) {
		return new ComparisonFinding.RenameCandidate(words.kind(), words.from(), words.to(), words.renamed(),
				(words.part() == RenameWords.Part.PART) ? Part.PART : Part.WHOLE, similarity);
	}

	/**
	 * Passes descriptions of objects to a filter.
	 *
	 * @param filter the filter, which decides
	 */
	private record DescribingFilter(ObjectFilter filter) implements DiffFilter {

		@Override
		public boolean includes(SchemaObject object) {
			return this.filter.includes(Descriptions.of(object));
		}

		@Override
		public boolean includes(Table table, Column column) {
			return this.filter.includes(Descriptions.of(table), Descriptions.of(column));
		}

	}

}
