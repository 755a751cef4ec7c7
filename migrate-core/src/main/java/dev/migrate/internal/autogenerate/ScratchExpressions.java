package dev.migrate.internal.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import dev.migrate.internal.dialect.Expressions;
import dev.migrate.internal.diff.Expression;
import dev.migrate.internal.diff.ExpressionComparison;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Compares expressions by their text. If the texts differ, it asks the database in the
 * scratch, which has the wanted tables.
 */
final class ScratchExpressions implements ExpressionComparison {

	private final ExpressionComparison text = ExpressionComparison.byText();

	private final Connection connection;

	private final Expressions expressions;

	private final Map<String, String> names;

	ScratchExpressions(Connection connection, Expressions expressions, Map<String, String> names) {
		this.connection = connection;
		this.expressions = expressions;
		this.names = names;
	}

	@Override
	public boolean same(Expression from, Expression to) {
		if (this.text.same(from, to)) {
			return true;
		}
		String schema = this.names.get(to.object().schema());
		return schema != null && asked(new QualifiedName(schema, to.object().name()), from, to);
	}

	private boolean asked(QualifiedName table, Expression from, Expression to) {
		try {
			return switch (to.kind()) {
				case CHECK, PREDICATE, POLICY ->
					this.expressions.sameCondition(this.connection, table, from.sql(), to.sql());
				case GENERATED, INDEX_KEY -> this.expressions.sameValue(this.connection, table, from.sql(), to.sql());
				case QUERY -> this.expressions.sameQuery(this.connection, table, from.sql(), to.sql());
				case DEFAULT -> to.type() != null
						&& this.expressions.sameDefault(this.connection, table, to.type(), from.sql(), to.sql());
			};
		}
		catch (SQLException ex) {
			throw new ConnectionLost(ex);
		}
	}

	/**
	 * Carries the failure of the connection through the diff, which knows no database.
	 */
	static final class ConnectionLost extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final SQLException failure;

		ConnectionLost(SQLException failure) {
			super(failure);
			this.failure = failure;
		}

		SQLException failure() {
			return this.failure;
		}

	}

}
