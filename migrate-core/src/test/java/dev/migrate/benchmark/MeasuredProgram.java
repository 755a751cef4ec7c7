package dev.migrate.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.migrate.benchmark.ProcessMemory.Side;
import dev.migrate.benchmark.ProcessMemory.Task;
import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import org.postgresql.ds.PGSimpleDataSource;

/** Does one side's work once, and prints the peak memory of the process in kilobytes. */
public final class MeasuredProgram {

	/**
	 * The peak of the memory of the process, according to the Linux manual page proc(5).
	 */
	private static final String PEAK = "VmHWM:";

	private MeasuredProgram() {
	}

	/**
	 * Does the work.
	 * @param arguments the task, the side, the URL of the database, the folder of the
	 * revisions and their number
	 * @throws Exception if it fails
	 */
	public static void main(String[] arguments) throws Exception {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setURL(arguments[2]);
		database.setUser("postgres");
		RevisionFolder folder = new RevisionFolder(Path.of(arguments[3]));
		if (Side.valueOf(arguments[1]) == Side.MIGRATE) {
			StartAtHead.migrate(database, folder).upgrade(Target.heads());
		}
		else if (Task.valueOf(arguments[0]) == Task.START) {
			StartAtHead.floor(database, folder.path());
		}
		else {
			FreshApply.floor(database, Revisions.statements(Integer.parseInt(arguments[4])));
		}
		System.out.println(peak());
	}

	private static String peak() throws Exception {
		try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
			String line = lines.filter((text) -> text.startsWith(PEAK)).findFirst().orElseThrow();
			return line.replaceAll("\\D", "");
		}
	}

}
