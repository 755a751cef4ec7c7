package dev.migrate.internal.diff;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A rename as a person types it: {@code old=new} for a table or another object,
 * {@code table.old=new} for a column, a constraint, an index or a value of an enum type.
 * A schema may precede the name. A kind with a colon may precede both:
 * {@code index:task.a=b}.
 */
public final class TypedRename implements RenameRequest {

	private static final Pattern WORDS = Pattern
		.compile("(?:([a-z]+):)?((?:\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|[^\"'=])+)=(.+)", Pattern.DOTALL);

	private final String words;

	private final String schema;

	private final @Nullable RenameKind kind;

	private final DottedName from;

	private final DottedName to;

	private TypedRename(String words, String schema, @Nullable RenameKind kind, DottedName from, DottedName to) {
		this.words = words;
		this.schema = schema;
		this.kind = kind;
		this.from = from;
		this.to = to;
	}

	/**
	 * Reads a rename.
	 * @param words the typed text
	 * @param schema the schema of names that are not qualified
	 * @return the rename
	 * @throws InvalidRenameException if it cannot be read
	 */
	public static TypedRename parse(String words, String schema) {
		Matcher matcher = WORDS.matcher(words.strip());
		if (!matcher.matches()) {
			throw InvalidRenameException.unreadable(words, "there is no OLD=NEW in it");
		}
		try {
			return new TypedRename(words.strip(), schema, kind(words, matcher.group(1)),
					DottedName.parse(matcher.group(2).strip()), DottedName.parse(matcher.group(3).strip()));
		}
		catch (IllegalArgumentException ex) {
			throw InvalidRenameException.unreadable(words, String.valueOf(ex.getMessage()));
		}
	}

	private static @Nullable RenameKind kind(String words, @Nullable String word) {
		return (word != null) ? RenameKind.of(word)
			.orElseThrow(() -> InvalidRenameException.unreadable(words, "'" + word + "' is not a kind of thing"))
				: null;
	}

	List<Renameable> matching(List<Renameable> all) {
		List<Renameable> found = all.stream()
			.filter((thing) -> this.kind == null || this.kind == thing.kind())
			.filter((thing) -> thing.isCalled(this.from))
			.sorted(Comparator.comparing((thing) -> !isInSchema(thing)))
			.toList();
		boolean here = !found.isEmpty() && isInSchema(found.get(0));
		return here ? found.stream().filter(this::isInSchema).toList() : found;
	}

	private boolean isInSchema(Renameable thing) {
		return thing.object().name().schema().equals(this.schema);
	}

	Renameable newNameOf(Renameable thing) {
		return thing.called(thing.last(this.to));
	}

	String schema() {
		return this.schema;
	}

	boolean isQualified() {
		return this.from.size() > 1;
	}

	String from() {
		return this.from.toString();
	}

	@Override
	public String toString() {
		return this.words;
	}

}
