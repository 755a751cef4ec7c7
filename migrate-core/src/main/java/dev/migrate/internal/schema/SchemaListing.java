package dev.migrate.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.migrate.database.SchemaChange;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as text: one line for each object and each of its named parts, ordered only
 * by their names. Equal content has the same lines on every server. The order of columns
 * does not count, nor do extensions outside the schemas and dependencies, which follow
 * from the rest.
 * <p>
 * Databases store listings: a change to the form of a line needs a new {@link #VERSION}.
 */
public final class SchemaListing {

	/** The version of the form. Lines of different versions cannot be compared. */
	public static final int VERSION = 3;

	private final SortedMap<String, ListingLine> lines;

	private SchemaListing(SortedMap<String, ListingLine> lines) {
		this.lines = Collections.unmodifiableSortedMap(lines);
	}

	static SchemaListing of(Collection<ListingLine> lines) {
		return new SchemaListing(lines.stream()
			.collect(Collectors.toMap(ListingLine::subject, Function.identity(), ListingLine::and, TreeMap::new)));
	}

	/**
	 * Reads the text that {@link #text} wrote.
	 * @param text the text
	 * @return the listing
	 */
	public static SchemaListing parse(String text) {
		return of(text.lines().map(ListingLine::parse).toList());
	}

	/**
	 * The lines, each with a line feed at its end. Line feeds within a definition are
	 * written as {@code \n}.
	 * @return the text
	 */
	public String text() {
		return this.lines.values().stream().map((line) -> line.write() + "\n").collect(Collectors.joining());
	}

	/**
	 * A fingerprint of the lines.
	 * @return the version of the listing, a colon, and a SHA-256 in hexadecimal digits
	 */
	public String hash() {
		return VERSION + ":" + HexFormat.of().formatHex(sha256().digest(text().getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * The lines of the objects.
	 * @return the lines without those of their parts, by subject
	 */
	public List<ListingLine> objects() {
		return this.lines.values().stream().filter((line) -> line.owner().isEmpty()).toList();
	}

	/**
	 * The line of the object to which a line belongs.
	 * @param line a line of this listing
	 * @return the line itself if it is not about a part
	 */
	public ListingLine object(ListingLine line) {
		ListingLine owner = this.lines.get(line.owner());
		return (owner != null) ? object(owner) : line;
	}

	/**
	 * The listing without some lines.
	 * @param left the lines to leave out
	 * @return the other lines
	 */
	public SchemaListing without(Predicate<ListingLine> left) {
		return of(this.lines.values().stream().filter(left.negate()).toList());
	}

	/**
	 * The changes from this listing to a later one. An object that was added or removed
	 * is one change, without its parts.
	 * @param later the later listing
	 * @return the changes, by subject; empty if the listings are equal
	 */
	public List<SchemaChange> changesTo(SchemaListing later) {
		TreeSet<String> subjects = new TreeSet<>(this.lines.keySet());
		subjects.addAll(later.lines.keySet());
		return subjects.stream().map((subject) -> change(subject, later)).filter(Objects::nonNull).toList();
	}

	private @Nullable SchemaChange change(String subject, SchemaListing later) {
		ListingLine was = this.lines.get(subject);
		ListingLine is = later.lines.get(subject);
		if (was == null) {
			return (is == null || isNew(is.owner(), later)) ? null : new SchemaChange(subject, null, is.text());
		}
		if (is == null) {
			return later.isNew(was.owner(), this) ? null : new SchemaChange(subject, was.text(), null);
		}
		return was.equals(is) ? null : new SchemaChange(subject, was.text(), is.text());
	}

	// Whether the other listing has an object that this one does not have.
	private boolean isNew(String object, SchemaListing other) {
		return other.lines.containsKey(object) && !this.lines.containsKey(object);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
