package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the tokens of a text before and after its places are filled. A value in quotes
 * stays in them, and a value outside them changes no token but those that it touches.
 */
final class FilledTokens {

	private final FilledText filled;

	private final Syntax syntax;

	FilledTokens(FilledText filled, Syntax syntax) {
		this.filled = filled;
		this.syntax = syntax;
	}

	// The problem with the values, if there is one.
	Optional<String> problem() {
		List<Piece> written = pieces(this.filled.written(), this.syntax);
		Map<Integer, Piece> now = pieces(this.filled.text(), this.syntax).stream()
			.collect(Collectors.toMap(Piece::start, Function.identity()));
		for (Piece piece : written) {
			Optional<String> problem = problem(piece, now);
			if (problem.isPresent()) {
				return problem;
			}
		}
		return Optional.empty();
	}

	private Optional<String> problem(Piece piece, Map<Integer, Piece> now) {
		boolean quoted = piece.token() == Token.QUOTED || piece.token() == Token.COMMENT;
		boolean within = quoted && this.filled.isWithin(piece.start(), border(piece));
		if (piece.token() == Token.BLANK || (!within && this.filled.touches(piece.start(), piece.end()))) {
			return Optional.empty();
		}
		Piece expected = new Piece(piece.token(), this.filled.position(piece.start()),
				this.filled.position(piece.end()));
		if (!expected.equals(now.get(expected.start()))) {
			return Optional.of(within ? "would end the quotes or the comment in which it stands"
					: "would open or close quotes, or a comment");
		}
		return within ? inBody(piece) : Optional.empty();
	}

	// A comment up to the end of its line has no mark at its end.
	private int border(Piece piece) {
		return this.filled.written().startsWith("--", piece.start()) ? piece.end() + 1 : piece.end();
	}

	// The body of a routine is a text of its own, mostly in SQL.
	private Optional<String> inBody(Piece piece) {
		String opening = this.filled.written().substring(piece.start(), piece.end());
		int border = opening.startsWith("$") ? opening.indexOf('$', 1) + 1 : 0;
		if (border == 0) {
			return Optional.empty();
		}
		FilledText body = this.filled.piece(piece.start() + border, piece.end() - border);
		List<Piece> before = pieces(body.written(), this.syntax);
		if (isOpen(body.written())) {
			return Optional.empty();
		}
		if (semicolons(before) != semicolons(pieces(body.text(), this.syntax)) || isOpen(body.text())) {
			return Optional.of("would change the number of statements of the body in which it stands");
		}
		return new FilledTokens(body, this.syntax).problem();
	}

	private static long semicolons(List<Piece> pieces) {
		return pieces.stream().filter((piece) -> piece.token() == Token.SEMICOLON).count();
	}

	private boolean isOpen(String text) {
		Cursor cursor = new Cursor(text);
		while (!cursor.atEnd()) {
			cursor.next(this.syntax);
		}
		return cursor.unterminated() != null;
	}

	private static List<Piece> pieces(String text, Syntax syntax) {
		List<Piece> pieces = new ArrayList<>();
		SqlTokens.read(text, syntax, (token, start, end) -> pieces.add(new Piece(token, start, end)));
		return pieces;
	}

	/**
	 * A token and its place.
	 */
	private record Piece(Token token, int start, int end) {
	}

}
