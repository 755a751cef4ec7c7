package dev.migrate.spring.command;

/** How a command ended, for the shell. */
public enum ExitCode {

	/** Done, or there was nothing to do. */
	DONE(0),

	/** Failed; the error says why. */
	FAILED(1),

	/** The command line makes no sense; nothing has been started. */
	USAGE(2),

	/** Done, and there are differences or findings. */
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
