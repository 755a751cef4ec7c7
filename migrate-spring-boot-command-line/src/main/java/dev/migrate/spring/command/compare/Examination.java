package dev.migrate.spring.command.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.drift.Drift;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.compare.CheckCommand.CheckReport;
import dev.migrate.spring.command.compare.ComparisonOptions.From;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;
import dev.migrate.spring.command.look.DatabaseFindings;
import dev.migrate.targetschema.TargetSchema;

/**
 * The looks of a check, one after another. A look that is impossible is a finding, and
 * does not keep the check from the others.
 */
final class Examination {

	private final CommandContext context;

	private final ComparisonOptions options;

	private final Migrate migrate;

	private final List<CheckFinding> findings = new ArrayList<>();

	private final Set<Examined> lookedAt = EnumSet.noneOf(Examined.class);

	Examination(CommandContext context, ComparisonOptions options) {
		this.context = context;
		this.options = options;
		this.migrate = context.migrate();
	}

	CheckReport report() {
		return new CheckReport(List.copyOf(this.findings), List.copyOf(this.lookedAt));
	}

	void files() {
		this.findings.addAll(FileFindings.in(this.migrate));
		this.lookedAt.add(Examined.FILES);
	}

	void database() {
		look(Examined.DATABASE, () -> DatabaseFindings.of(this.migrate.status()));
		if (this.lookedAt.contains(Examined.DATABASE) || hasFaults()) {
			drift();
		}
	}

	// Without a record there is nothing to compare with, which is no finding.
	private void drift() {
		try {
			Drift drift = this.migrate.drift();
			this.findings.addAll(DriftFindings.of(drift, List.copyOf(this.findings)));
			if (drift.state() != Drift.State.NOT_COMPARED) {
				this.lookedAt.add(Examined.DRIFT);
			}
		}
		catch (MigrateException ex) {
			this.findings.add(Obstacle.of(ex).about(Examined.DRIFT.words()));
		}
	}

	/** Compares the wanted schema with the other side, if the application has one. */
	void target() {
		try {
			EntityFindings entities = new EntityFindings(this.context, this.options);
			entities.target().ifPresent((target) -> compare(entities, target));
		}
		catch (MigrateException ex) {
			refused(Examined.TARGET, ex);
		}
	}

	private void compare(EntityFindings entities, TargetSchema target) {
		Optional<Obstacle> obstacle = obstacle();
		if (obstacle.isPresent()) {
			this.findings.add(obstacle.get().about(target.describe()));
			return;
		}
		this.findings.addAll(entities.compare(target));
		this.lookedAt.add(Examined.TARGET);
	}

	private Optional<Obstacle> obstacle() {
		if (hasFaults()) {
			return Optional.of(Obstacle.faults());
		}
		if (this.options.from == From.REVISIONS) {
			return Optional.empty();
		}
		return this.lookedAt.contains(Examined.DATABASE) ? Obstacle.elsewhere(this.findings.stream())
				: Optional.of(Obstacle.database());
	}

	/** Checks the mapping of Spring Data JDBC, if the application has one. */
	void mapping() {
		if (MappingFindings.areIn(this.context)) {
			obstacle().ifPresentOrElse((obstacle) -> this.findings.add(obstacle.about(Examined.MAPPING.words())),
					() -> look(Examined.MAPPING, () -> MappingFindings.in(this.context)));
		}
	}

	/** Compares the database with the result of its revisions. */
	void revisions() {
		Optional<Obstacle> obstacle = this.lookedAt.contains(Examined.DATABASE) ? edited()
				: Optional.of(Obstacle.database());
		if (obstacle.isPresent()) {
			this.findings.add(obstacle.get().about(Examined.REVISIONS.words()));
			return;
		}
		try {
			this.findings.addAll(new EntityFindings(this.context, this.options).ofRevisions());
			this.lookedAt.add(Examined.REVISIONS);
		}
		catch (MigrateException ex) {
			throw afterReport(ex);
		}
	}

	// The files have to make what the database has.
	private Optional<Obstacle> edited() {
		Set<Kind> kinds = EnumSet.of(Kind.FAULT, Kind.EDITED, Kind.UNKNOWN, Kind.INTERRUPTED);
		return this.findings.stream()
			.filter((finding) -> kinds.contains(finding.kind()))
			.findFirst()
			.map((finding) -> new Obstacle("The files do not have the revisions of the database as it has them.",
					"See to the revisions first, and check again."));
	}

	private boolean hasFaults() {
		return this.findings.stream().anyMatch((finding) -> finding.kind() == Kind.FAULT);
	}

	private void look(Examined subject, Supplier<List<CheckFinding>> look) {
		try {
			this.findings.addAll(look.get());
			this.lookedAt.add(subject);
		}
		catch (InvalidRevisionsException ex) {
			this.findings.add(Obstacle.faults().about(subject.words()));
		}
		catch (MigrateException ex) {
			this.findings.add(Obstacle.of(ex).about(subject.words()));
		}
	}

	// A comparison that was asked for fails, behind the findings so far.
	private void refused(Examined subject, MigrateException error) {
		if (this.options.areSidesNamed()) {
			throw afterReport(error);
		}
		this.findings.add(Obstacle.of(error).about(subject.words()));
	}

	private MigrateException afterReport(MigrateException error) {
		if (!this.findings.isEmpty()) {
			this.context.output().print(report());
		}
		return error;
	}

}
