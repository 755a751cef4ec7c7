package dev.migrate.internal.script;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Collects the revision files of a directory in a jar, which may itself be in a jar.
 */
final class JarTree {

	private JarTree() {
	}

	// Returns the number of files in the directory.
	static int collect(JarURLConnection connection, String path, FoundFiles found) throws IOException {
		connection.setUseCaches(false);
		try (JarFile jar = connection.getJarFile()) {
			return collect(jar, connection.getJarFileURL().toString(), path, found);
		}
	}

	static int collect(JarFile jar, String url, String path, FoundFiles found) {
		found.enter(url);
		int count = 0;
		for (JarEntry entry : Collections.list(jar.entries())) {
			String name = entry.getName();
			if (name.startsWith(path) && FileNames.isRevisionPath(name.substring(path.length()))) {
				found.add(() -> url + "!/" + name, name, new JarContent(jar, url, entry), entry.getSize());
				count++;
			}
		}
		return count;
	}

	/**
	 * An entry of a jar.
	 *
	 * @param jar the open jar
	 * @param url its URL
	 * @param entry the entry
	 */
	private record JarContent(JarFile jar, String url, JarEntry entry) implements FoundFiles.Content {

		@Override
		public InputStream open() throws IOException {
			return this.jar.getInputStream(this.entry);
		}

		@Override
		public InputStream again() throws IOException {
			try {
				String path = new URI(null, null, "/" + this.entry.getName(), null).getRawPath();
				URLConnection connection = new URL("jar:" + this.url + "!" + path).openConnection();
				connection.setUseCaches(false);
				return connection.getInputStream();
			}
			catch (URISyntaxException ex) {
				throw new IOException("Not the URL of a file: " + this.entry.getName(), ex);
			}
		}

	}

}
