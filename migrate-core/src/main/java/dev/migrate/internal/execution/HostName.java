package dev.migrate.internal.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name of this machine, for the records in the database. */
final class HostName {

	private HostName() {
	}

	// Asks the system, which may take a while. So only a run that records the name asks.
	static String ofThisMachine() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

}
