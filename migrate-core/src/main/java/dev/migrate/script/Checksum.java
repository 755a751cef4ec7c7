package dev.migrate.script;

/**
 * The fingerprint of the statements of a section, without their layout and comments.
 *
 * @param value the version of the algorithm, a colon and 64 hexadecimal digits
 */
public record Checksum(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
