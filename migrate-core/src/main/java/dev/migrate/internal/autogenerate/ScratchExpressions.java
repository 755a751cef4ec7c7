package dev.migrate.internal.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.migrate.internal.dialect.Expressions;
import dev.migrate.internal.diff.Expression;
import dev.migrate.internal.diff.ExpressionComparison;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Compares expressions by their text. If the texts differ, it asks the database in the
 * scratch, which has the wanted tables, for the normal form of each: once for each
 * expression, whatever the number of expressions that it is compared with. Not
 * thread-safe.
 */
final class ScratchExpressions implements ExpressionComparison {

	private final ExpressionComparison text = ExpressionComparison.byText();

	private final Connection connection;

	private final Expressions expressions;

	private final Map<String, String> names;

	private final Map<Expression, Optional<String>> forms = new HashMap<>();

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
		Optional<String> form = form(from, to);
		return form.isPresent() && form.equals(form(to, to));
	}

	// In the surroundings of the wanted expression.
	private Optional<String> form(Expression expression, Expression wanted) {
		Expression asked = new Expression(wanted.kind(), wanted.object(), wanted.type(), expression.sql());
		return this.forms.computeIfAbsent(asked, this::asked);
	}

	private Optional<String> asked(Expression expression) {
		String schema = this.names.get(expression.object().schema());
		try {
			return (schema != null)
					? Optional.ofNullable(asked(new QualifiedName(schema, expression.object().name()), expression))
					: Optional.empty();
		}
		catch (SQLException ex) {
			throw new ConnectionLost(ex);
		}
	}

	private @Nullable String asked(QualifiedName table, Expression expression) throws SQLException {
		return switch (expression.kind()) {
			case CHECK, PREDICATE, POLICY -> this.expressions.condition(this.connection, table, expression.sql());
			case GENERATED, INDEX_KEY -> this.expressions.value(this.connection, table, expression.sql());
			case QUERY -> this.expressions.query(this.connection, table, expression.sql());
			case DEFAULT -> (expression.type() != null)
					? this.expressions.defaultValue(this.connection, table, expression.type(), expression.sql()) : null;
		};
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
