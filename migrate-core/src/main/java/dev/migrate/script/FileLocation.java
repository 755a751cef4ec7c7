package dev.migrate.script;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * A location in the file system as people write it: a path, or a path with {@code file:}
 * before it, or the URL of a directory.
 *
 * @param text the location
 */
public record FileLocation(String text) {

	private static final String SCHEME = "file:";

	/** In a URL there is a slash before the letter of a drive. */
	private static final Pattern DRIVE = Pattern.compile("/+[A-Za-z]:.*", Pattern.DOTALL);

	/**
	 * The path that the location names, as text. The file system decides whether the path
	 * is possible.
	 * @return the path, in the form of the file system of this or another machine
	 */
	public String path() {
		if (!this.text.startsWith(SCHEME)) {
			return this.text;
		}
		String path = this.text.substring(SCHEME.length());
		if (path.startsWith("//")) {
			path = decoded(path.substring("//".length()));
		}
		return DRIVE.matcher(path).matches() ? StringUtils.trimLeadingCharacter(path, '/') : path;
	}

	// A URL writes a blank as %20. Text that cannot be decoded is a plain path.
	private static String decoded(String path) {
		try {
			return StringUtils.uriDecode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
