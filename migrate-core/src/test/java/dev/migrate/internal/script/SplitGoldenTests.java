package dev.migrate.internal.script;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.internal.dialect.sqlite.SqliteSyntax;
import dev.migrate.script.Statement;
import dev.migrate.testing.FileProducts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The expected statements under {@code postgresql} are those that psql 15 sent to a
 * server, without the comments around them. Those under {@code sqlite} follow
 * {@code sqlite3_complete} of SQLite. Those under {@code own} are written by hand, for
 * text that PostgreSQL's server reads and psql does not.
 */
class SplitGoldenTests {

	static Stream<Path> postgresql() throws Exception {
		return Stream.concat(cases("postgresql"), cases("own"));
	}

	static Stream<Path> sqlite() throws Exception {
		return cases("sqlite");
	}

	@ParameterizedTest
	@MethodSource("postgresql")
	void splitsAsPsql(Path directory) throws IOException {
		assertSplits(directory, new PostgresqlSyntax());
	}

	@ParameterizedTest
	@MethodSource("sqlite")
	void splitsAsSqlite(Path directory) throws IOException {
		assertSplits(directory, new SqliteSyntax());
	}

	private static void assertSplits(Path directory, Syntax syntax) throws IOException {
		String input = Files.readString(directory.resolve("input.sql"));
		List<Statement> statements = StoredText
			.section("-- migrate:upgrade\n" + input, "x.sql", FileProducts.with(syntax))
			.statements();
		assertThat(statements.stream().map(Piece::of).toList()).isEqualTo(expected(directory.resolve("expected")));
	}

	private static List<Piece> expected(Path directory) throws IOException {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 1; Files.exists(directory.resolve(name(i, "sql"))); i++) {
			Path data = directory.resolve(name(i, "data"));
			pieces.add(new Piece(Files.readString(directory.resolve(name(i, "sql"))),
					Files.exists(data) ? Files.readString(data) : null));
		}
		return pieces;
	}

	private static String name(int number, String extension) {
		return ((number < 10) ? "0" : "") + number + "." + extension;
	}

	private static Stream<Path> cases(String name) throws IOException, URISyntaxException {
		Path directory = Path.of(Objects.requireNonNull(SplitGoldenTests.class.getResource("split/" + name)).toURI());
		try (Stream<Path> cases = Files.list(directory)) {
			return cases.filter(Files::isDirectory).sorted().toList().stream();
		}
	}

	record Piece(String sql, @Nullable String copyData) {

		static Piece of(Statement statement) {
			return new Piece(statement.sql(), (statement.copyData() != null) ? statement.copyData().toString() : null);
		}

	}

}
