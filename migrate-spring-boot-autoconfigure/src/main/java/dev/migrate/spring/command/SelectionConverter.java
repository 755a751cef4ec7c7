package dev.migrate.spring.command;

import picocli.CommandLine.ITypeConverter;

/** Reads a target or a range of them. */
final class SelectionConverter implements ITypeConverter<Selection> {

	@Override
	public Selection convert(String text) {
		return Selection.parse(text);
	}

}
