package dev.migrate.spring.command;

/** The result of a command for the shell. */
public enum ExitCode {

	/** The command has done its work, or there was nothing to do. */
	DONE(0),

	/** The command has failed; the error gives the reason. */
	FAILED(1),

	/** The command line cannot be understood; nothing has been started. */
	USAGE(2),

	/** The command has done its work, and there are differences or findings. */
	FINDINGS(3);

	private final int value;

	ExitCode(int value) {
		this.value = value;
	}

	/**
	 * The number for the shell.
	 * @return 0 to 3
	 */
	public int value() {
		return this.value;
	}

}
