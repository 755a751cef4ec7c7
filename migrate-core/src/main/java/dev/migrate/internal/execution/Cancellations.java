package dev.migrate.internal.execution;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs that are in progress, so that another thread can end them. Thread-safe.
 */
public final class Cancellations {

	private final Set<Cancellation> runs = ConcurrentHashMap.newKeySet();

	/**
	 * Begins a run.
	 * @return the handle by which other threads end the run; close it when the run ends
	 */
	public Cancellation start() {
		Cancellation run = new Cancellation(this.runs::remove);
		this.runs.add(run);
		return run;
	}

	/**
	 * Asks every run in progress to end. Returns at once; the runs end as soon as the
	 * server has cancelled their statements.
	 * @return the number of runs that were asked; 0 when there was none
	 */
	public int request() {
		int asked = 0;
		for (Cancellation run : this.runs) {
			run.request();
			asked++;
		}
		return asked;
	}

}
