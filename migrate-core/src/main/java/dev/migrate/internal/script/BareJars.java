package dev.migrate.internal.script;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.jspecify.annotations.Nullable;

/**
 * The jars of a class path that have no entries for their directories, so that a class
 * loader does not find a directory in them. Some build tools make such jars. Each jar is
 * opened, since nothing else tells: about 0.1 ms for one.
 *
 * @param classLoader the class loader of the class path
 */
record BareJars(ClassLoader classLoader) {

	/**
	 * Every jar with entries for directories has this one, even if it has no manifest.
	 */
	private static final String FIRST_DIRECTORY = "META-INF/";

	private static final String MANIFEST = FIRST_DIRECTORY + "MANIFEST.MF";

	// Returns the number of revision files in a directory of these jars.
	int collect(String path, FoundFiles found) throws IOException {
		int count = 0;
		for (String root : roots()) {
			if (new URL(root).openConnection() instanceof JarURLConnection connection) {
				connection.setUseCaches(false);
				count += collect(connection, path, found);
			}
		}
		return count;
	}

	// A class path may name jars that do not exist.
	private static int collect(JarURLConnection connection, String path, FoundFiles found) {
		try (JarFile jar = connection.getJarFile()) {
			boolean bare = isBare(jar, FIRST_DIRECTORY) && isBare(jar, path);
			return bare ? JarTree.collect(jar, connection.getJarFileURL().toString(), path, found) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static boolean isBare(JarFile jar, String path) {
		JarEntry directory = jar.getJarEntry(path);
		return directory == null || !directory.isDirectory();
	}

	private Set<String> roots() throws IOException {
		Set<String> roots = new LinkedHashSet<>();
		for (URL manifest : Collections.list(this.classLoader.getResources(MANIFEST))) {
			String url = manifest.toString();
			if (url.startsWith("jar:")) {
				roots.add(url.substring(0, url.length() - MANIFEST.length()));
			}
		}
		for (ClassLoader loader = this.classLoader; loader != null; loader = loader.getParent()) {
			addUrls(loader, roots);
		}
		addClassPath(roots);
		return roots;
	}

	private static void addUrls(@Nullable ClassLoader loader, Set<String> roots) {
		if (loader instanceof URLClassLoader urls) {
			for (URL url : urls.getURLs()) {
				String text = url.toString();
				if (text.endsWith(".jar")) {
					roots.add("jar:" + text + "!/");
				}
				else if (text.startsWith("jar:")) {
					roots.add(text);
				}
			}
		}
	}

	private static void addClassPath(Set<String> roots) throws MalformedURLException {
		for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
			if (entry.endsWith(".jar")) {
				roots.add("jar:" + Path.of(entry).toUri().toURL() + "!/");
			}
		}
	}

}
