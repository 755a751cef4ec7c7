package dev.migrate.spring.documentation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Facts about a command from its compiled class. */
final class CommandClasses {

	private static final String COMMANDS = ExitCode.class.getPackageName();

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(COMMANDS);

	/** The reports that a command prints, each a record. */
	List<Class<?>> reports(CommandSpec command) {
		return parts(command).stream()
			.filter((type) -> type.isAssignableTo(Report.class) && type.isRecord())
			.<Class<?>>map(JavaClass::reflect)
			.sorted(Comparator.comparing(Class::getName))
			.toList();
	}

	/** Whether a command may end with {@link ExitCode#FINDINGS}. */
	boolean mayFind(CommandSpec command) {
		return parts(command).stream()
			.filter((part) -> !part.isEquivalentTo(ExitCode.class))
			.flatMap((part) -> part.getFieldAccessesFromSelf().stream())
			.anyMatch((access) -> access.getTargetOwner().isEquivalentTo(ExitCode.class)
					&& access.getTarget().getName().equals(ExitCode.FINDINGS.name()));
	}

	// The class itself and the classes of the commands that it uses, except for other
	// commands and the output.
	private Set<JavaClass> parts(CommandSpec command) {
		Set<JavaClass> parts = new LinkedHashSet<>();
		Deque<JavaClass> open = new ArrayDeque<>(List.of(this.classes.get(command.userObject().getClass())));
		while (!open.isEmpty()) {
			JavaClass part = open.pop();
			if (parts.add(part)) {
				part.getDirectDependenciesFromSelf()
					.stream()
					.map(Dependency::getTargetClass)
					.filter((type) -> type.getPackageName().startsWith(COMMANDS))
					.filter((type) -> !type.getPackageName().equals(Report.class.getPackageName()))
					.filter((type) -> !type.isAnnotatedWith(Command.class))
					.forEach(open::add);
			}
		}
		return parts;
	}

}
