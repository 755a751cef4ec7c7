package dev.migrate.spring.actuate;

import java.util.List;

import dev.migrate.RevisionDetail;
import org.jspecify.annotations.Nullable;

/**
 * Some revisions of one engine with their SQL.
 *
 * @param revisions the revisions
 */
public record RevisionsDescriptor(List<Detail> revisions) {

	static RevisionsDescriptor of(List<RevisionDetail> details) {
		return new RevisionsDescriptor(details.stream().map(Detail::of).toList());
	}

	/**
	 * One revision with its SQL.
	 *
	 * @param revision the revision
	 * @param upgradeSql the upgrade in its file, or {@code null} if it has no file
	 * @param downgradeSql the downgrade in its file, or {@code null} if it has none
	 * @param appliedUpgradeSql the upgrade as it was applied, or {@code null}
	 * @param appliedDowngradeSql the downgrade that the database keeps, or {@code null}
	 */
	public record Detail(RevisionDescriptor revision, @Nullable String upgradeSql, @Nullable String downgradeSql,
			@Nullable String appliedUpgradeSql, @Nullable String appliedDowngradeSql) {

		static Detail of(RevisionDetail detail) {
			return new Detail(RevisionDescriptor.of(detail.status()), detail.upgradeSql(), detail.downgradeSql(),
					detail.appliedUpgradeSql(), detail.appliedDowngradeSql());
		}

	}

}
