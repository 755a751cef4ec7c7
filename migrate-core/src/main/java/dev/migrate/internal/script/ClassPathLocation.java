package dev.migrate.internal.script;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/**
 * A directory that may be in several roots of the class path: in directories, in jars, in
 * jars within a jar, with entries for the directories of a jar or without.
 */
final class ClassPathLocation implements RevisionLocation {

	private final String location;

	/** Ends with a slash, unless it is empty. */
	private final String path;

	private final ClassLoader classLoader;

	ClassPathLocation(String location, String path, ClassLoader classLoader) {
		this.location = location;
		String stripped = StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(path, '/'), '/');
		this.path = stripped.isEmpty() ? "" : stripped + "/";
		this.classLoader = classLoader;
	}

	@Override
	public Existence collect(FoundFiles found) throws IOException {
		List<URL> roots = Collections.list(this.classLoader.getResources(this.path));
		for (URL root : roots) {
			collect(root, found);
		}
		boolean bare = new BareJars(this.classLoader).collect(this.path, found) > 0;
		return (roots.isEmpty() && !bare) ? Existence.MISSING : Existence.FOUND;
	}

	private void collect(URL root, FoundFiles found) throws IOException {
		if (ResourceUtils.URL_PROTOCOL_FILE.equals(root.getProtocol())) {
			Path directory = path(root);
			found.enter(directory.toString());
			FileTree.collect(directory, this.path, found);
		}
		else if (root.openConnection() instanceof JarURLConnection connection) {
			JarTree.collect(connection, this.path, found);
		}
		else {
			collectOther(root.toString(), found);
		}
	}

	private static Path path(URL root) throws IOException {
		try {
			return Path.of(ResourceUtils.toURI(root));
		}
		catch (URISyntaxException ex) {
			throw new IOException("Not the URL of a directory: " + root, ex);
		}
	}

	// Collects from a root that is neither a directory nor a jar, as in a native image or
	// an application server.
	private void collectOther(String root, FoundFiles found) throws IOException {
		found.enter(root);
		for (Resource resource : resources(root + "**/*.sql")) {
			String url = resource.getURL().toString();
			String name = url.substring(Math.min(root.length(), url.length()));
			if (FileNames.isRevisionPath(name)) {
				found.add(() -> url, this.path + name, resource::getInputStream, resource.contentLength());
			}
		}
	}

	private Resource[] resources(String pattern) throws IOException {
		return new PathMatchingResourcePatternResolver(this.classLoader).getResources(pattern);
	}

	@Override
	public String describe() {
		return "'" + this.location + "' is not on the class path";
	}

}
