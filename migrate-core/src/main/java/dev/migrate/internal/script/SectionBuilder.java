package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.script.AfterCrash;
import dev.migrate.script.FileText;
import dev.migrate.script.Section;
import dev.migrate.script.SectionPart;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * A section that is being read.
 */
final class SectionBuilder {

	private final Marker marker;

	private final Source source;

	private final List<SectionPart> parts = new ArrayList<>();

	private final List<Statement> statements = new ArrayList<>();

	private TransactionMode transaction;

	private Item.@Nullable Directive commit;

	private Item.@Nullable Directive directive;

	SectionBuilder(Marker marker, Source source) {
		this.marker = marker;
		this.source = source;
		this.transaction = marker.transaction();
	}

	Marker marker() {
		return this.marker;
	}

	TransactionMode transaction() {
		return this.transaction;
	}

	void commit(Item.Directive point) {
		if (this.statements.isEmpty()) {
			this.source.fault(point.position(), "'-- migrate:commit' stands between two statements, but there is none "
					+ "above this one. Remove it.");
		}
		reportUnused();
		endPart();
		this.transaction = CommitPoint.transaction(point, this.source);
		this.commit = point;
	}

	private void endPart() {
		this.parts.add(new SectionPart(this.transaction, this.statements));
		this.statements.clear();
	}

	void directive(Item.Directive next) {
		if (this.transaction == TransactionMode.ON) {
			this.source.fault(next.position(), "'-- migrate:" + next.name() + "' has a meaning only with "
					+ "transaction=off: in a transaction, a statement is never half done. Remove it.");
		}
		else if (this.directive != null) {
			this.source.fault(next.position(), "A statement has one directive, but this one would have two.");
		}
		this.directive = next;
	}

	void statement(Item.Sql sql) {
		String problem = TransactionControl.problem(sql.words(), this.transaction);
		if (problem != null) {
			this.source.fault(sql.start(), problem);
		}
		if (this.marker.irreversible() != null && this.parts.isEmpty() && this.statements.isEmpty()) {
			this.source.fault(sql.start(), "This downgrade is irreversible, but it has statements. Remove them, or "
					+ "the word irreversible.");
		}
		this.statements.add(new Statement(this.source.text().substring(sql.start(), sql.end()),
				this.source.location(sql.start()), sql.copyData(), afterCrash()));
		this.directive = null;
	}

	private AfterCrash afterCrash() {
		if (this.directive == null) {
			return new AfterCrash.Ask();
		}
		return this.directive.name().equals(StatementDirective.IDEMPOTENT) ? new AfterCrash.RunAgain()
				: new AfterCrash.DoneWhen(this.directive.argument());
	}

	Section build(int end, Fingerprint fingerprint) {
		reportUnused();
		if (this.commit != null && this.statements.isEmpty()) {
			this.source.fault(this.commit.position(), "No statement follows this commit point. Remove it.");
		}
		endPart();
		FileText text = this.source.text().piece(this.marker.position(), lastVisible(end));
		return new Section(this.parts, text, fingerprint.finish(this.marker.transaction()));
	}

	private void reportUnused() {
		if (this.directive != null) {
			this.source.fault(this.directive.position(), "No statement follows this directive.");
			this.directive = null;
		}
	}

	private int lastVisible(int end) {
		int last = end;
		while (last > this.marker.position() && Character.isWhitespace(this.source.text().charAt(last - 1))) {
			last--;
		}
		return last;
	}

}
