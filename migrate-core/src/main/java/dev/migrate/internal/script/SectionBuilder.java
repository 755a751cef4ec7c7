package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.script.AfterCrash;
import dev.migrate.script.FileText;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * A section that is being read.
 */
final class SectionBuilder {

	private final Marker marker;

	private final Source source;

	private final List<Statement> statements = new ArrayList<>();

	private Item.@Nullable Directive directive;

	SectionBuilder(Marker marker, Source source) {
		this.marker = marker;
		this.source = source;
	}

	Marker marker() {
		return this.marker;
	}

	void directive(Item.Directive next) {
		if (this.marker.transaction() == TransactionMode.ON) {
			this.source.fault(next.position(), "'-- migrate:" + next.name() + "' has a meaning only in a section "
					+ "with transaction=off: in a transaction, a statement is never half done. Remove it.");
		}
		else if (this.directive != null) {
			this.source.fault(next.position(), "A statement has one directive, but this one would have two.");
		}
		this.directive = next;
	}

	void statement(Item.Sql sql) {
		String problem = TransactionControl.problem(sql.words(), this.marker.transaction());
		if (problem != null) {
			this.source.fault(sql.start(), problem);
		}
		if (this.marker.irreversible() != null && this.statements.isEmpty()) {
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
		if (this.directive != null) {
			this.source.fault(this.directive.position(), "No statement follows this directive.");
		}
		FileText text = this.source.text().piece(this.marker.position(), lastVisible(end));
		return new Section(this.marker.transaction(), this.statements, text,
				fingerprint.finish(this.marker.transaction()));
	}

	private int lastVisible(int end) {
		int last = end;
		while (last > this.marker.position() && Character.isWhitespace(this.source.text().charAt(last - 1))) {
			last--;
		}
		return last;
	}

}
