package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Section;
import dev.migrate.script.SectionPart;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/** Finds the obstacles to an upgrade in the state of the database. */
final class UpgradeCheck {

	private static final int SHOWN = 120;

	private UpgradeCheck() {
	}

	static void check(RevisionComparison comparison, Map<RevisionId, StoredSql> stored, Sections sections,
			DatabaseAhead ahead) {
		List<Fault> edited = new ArrayList<>();
		for (AppliedRevision row : comparison.edited()) {
			StoredSql sql = stored.get(row.id());
			Section before = (sql != null) ? sections.parse(row.id(), sql.upgrade()) : null;
			edited.add(edited(row, comparison.scripts().find(row.id()).orElseThrow(), before));
		}
		if (!edited.isEmpty()) {
			throw new RevisionEditedException(edited, new EditedRevisions(comparison).advice());
		}
		if (!comparison.unknown().isEmpty() && ahead == DatabaseAhead.FAIL) {
			throw new UnknownRevisions(comparison).error();
		}
	}

	private static Fault edited(AppliedRevision row, RevisionScript script, @Nullable Section before) {
		String applied = "revision " + row.id() + " (" + row.revision().title() + "), applied " + row.appliedAt()
				+ " by " + row.appliedBy() + " from " + row.host() + ", has been changed since: ";
		if (before != null) {
			Fault difference = difference(applied, before.statements(), script.upgrade().statements());
			if (difference != null) {
				return difference;
			}
			String was = transactions(before);
			String is = transactions(script.upgrade());
			if (!was.equals(is)) {
				return new Fault(script.revision().location(),
						applied + "it ran " + was + ", and is to run " + is + ".");
			}
		}
		return new Fault(script.revision().location(),
				applied + "it came after " + row.downRevisions() + " and depended on " + row.dependsOn()
						+ ", and now it comes after " + script.revision().downRevisions() + " and depends on "
						+ script.revision().dependsOn() + ".");
	}

	private static String transactions(Section section) {
		return section.parts().stream().map(UpgradeCheck::transactions).collect(Collectors.joining(", then "));
	}

	private static String transactions(SectionPart part) {
		int count = part.statements().size();
		return count + ((count == 1) ? " statement" : " statements")
				+ ((part.transaction() == TransactionMode.ON) ? " in one transaction" : " outside a transaction");
	}

	private static @Nullable Fault difference(String applied, List<Statement> before, List<Statement> now) {
		for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
			String was = (i < before.size()) ? before.get(i).sql() : "";
			String is = (i < now.size()) ? now.get(i).sql() : "";
			if (!was.equals(is)) {
				Statement near = (i < now.size()) ? now.get(i)
						: now.isEmpty() ? before.get(i) : now.get(now.size() - 1);
				return new Fault(near.location(), applied + "statement " + (i + 1) + " was\n      " + shorten(was)
						+ "\n    and is\n      " + shorten(is));
			}
		}
		return null;
	}

	private static String shorten(String sql) {
		String line = sql.isEmpty() ? "(nothing)" : sql.replaceAll("\\s+", " ");
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN) + " ...";
	}

}
