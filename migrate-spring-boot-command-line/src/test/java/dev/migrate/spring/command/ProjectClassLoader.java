package dev.migrate.spring.command;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;

import org.jspecify.annotations.Nullable;

/**
 * Finds the classes of the tests and the revisions of a project, which hide the revisions
 * of the tests.
 */
final class ProjectClassLoader extends URLClassLoader {

	ProjectClassLoader(Path classes) throws MalformedURLException {
		super(new URL[] { classes.toUri().toURL() }, ProjectClassLoader.class.getClassLoader());
	}

	@Override
	public @Nullable URL getResource(String name) {
		return isOfProject(name) ? findResource(name) : super.getResource(name);
	}

	@Override
	public Enumeration<URL> getResources(String name) throws IOException {
		return isOfProject(name) ? findResources(name) : super.getResources(name);
	}

	private static boolean isOfProject(String name) {
		return name.isEmpty() || name.startsWith("db/");
	}

}
