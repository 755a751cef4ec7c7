package dev.migrate.internal.script;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
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
				found.add(() -> url + "!/" + name, name, () -> read(jar, entry), entry.getSize());
				count++;
			}
		}
		return count;
	}

	private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream stream = jar.getInputStream(entry)) {
			return stream.readAllBytes();
		}
	}

}
