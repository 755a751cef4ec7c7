package dev.migrate.internal.script;

import java.util.List;

/**
 * A text whose places are filled.
 *
 * @param written the text as its author wrote it
 * @param text the text with the values
 * @param places the places, in order
 */
record FilledText(String written, String text, List<Place> places) {

	FilledText {
		places = List.copyOf(places);
	}

	// The position in the filled text of a position that is in no place.
	int position(int inWritten) {
		int shift = 0;
		for (Place place : this.places) {
			if (place.end() <= inWritten) {
				shift = place.filledEnd() - place.end();
			}
		}
		return inWritten + shift;
	}

	// The subject of a problem. The values may be secret.
	String subject() {
		List<String> names = this.places.stream().map((place) -> "'" + place.name() + "'").distinct().toList();
		return (names.size() == 1) ? "The value of the placeholder " + names.get(0) + " "
				: "A value of the placeholders " + String.join(", ", names) + " ";
	}

	// Whether a place is in a piece of the written text, or next to it.
	boolean touches(int start, int end) {
		return this.places.stream().anyMatch((place) -> place.start() <= end && place.end() >= start);
	}

	// Whether a place is in a piece of the written text, and not at its borders.
	boolean isWithin(int start, int end) {
		return this.places.stream().anyMatch((place) -> place.start() > start && place.end() < end);
	}

	// A piece that begins and ends outside the places.
	FilledText piece(int start, int end) {
		int from = position(start);
		List<Place> within = this.places.stream()
			.filter((place) -> place.start() >= start && place.end() <= end)
			.map((place) -> new Place(place.name(), place.start() - start, place.end() - start,
					place.filledStart() - from, place.filledEnd() - from))
			.toList();
		return new FilledText(this.written.substring(start, end), this.text.substring(from, position(end)), within);
	}

	/**
	 * A place and its value.
	 */
	record Place(String name, int start, int end, int filledStart, int filledEnd) {
	}

}
