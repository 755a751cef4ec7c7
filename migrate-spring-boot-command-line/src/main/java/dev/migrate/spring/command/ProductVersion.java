package dev.migrate.spring.command;

import java.util.Objects;

import dev.migrate.Migrate;
import picocli.CommandLine.IVersionProvider;

/** The version of Migrate, from the manifest of its jar. */
public final class ProductVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Migrate.class.getPackage().getImplementationVersion();
		return new String[] { "Migrate " + Objects.requireNonNullElse(version, "(built from classes)") };
	}

}
