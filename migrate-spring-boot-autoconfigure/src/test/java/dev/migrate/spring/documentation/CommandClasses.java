package dev.migrate.spring.documentation;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import picocli.CommandLine.Model.CommandSpec;

/** What the compiled class of a command tells about it. */
final class CommandClasses {

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.migrate.spring.command");

	/** The reports that a command prints, each a record. */
	List<Class<?>> reports(CommandSpec command) {
		return parts(command).flatMap((part) -> part.getDirectDependenciesFromSelf().stream())
			.map(Dependency::getTargetClass)
			.filter((type) -> type.isAssignableTo(Report.class) && type.isRecord())
			.distinct()
			.<Class<?>>map(JavaClass::reflect)
			.sorted((left, right) -> left.getName().compareTo(right.getName()))
			.toList();
	}

	/** Whether a command may end with {@link ExitCode#FINDINGS}. */
	boolean mayFind(CommandSpec command) {
		return parts(command).flatMap((part) -> part.getFieldAccessesFromSelf().stream())
			.anyMatch((access) -> access.getTargetOwner().isEquivalentTo(ExitCode.class)
					&& access.getTarget().getName().equals(ExitCode.FINDINGS.name()));
	}

	// The class itself, what is declared in it, and the options that it shares with others.
	private Stream<JavaClass> parts(CommandSpec command) {
		String name = command.userObject().getClass().getName();
		Stream<String> mixins = command.mixins()
			.values()
			.stream()
			.map((mixin) -> mixin.userObject().getClass().getName());
		List<String> names = Stream.concat(Stream.of(name), mixins).toList();
		return this.classes.stream()
			.filter((type) -> names.stream()
				.anyMatch((part) -> type.getName().equals(part) || type.getName().startsWith(part + "$")));
	}

}
