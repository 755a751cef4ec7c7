package dev.migrate.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name of this machine, as the database is to remember it. */
final class HostName {

	private HostName() {
	}

	// Asks the system, which may take a while: only for a run that writes it.
	static String ofThisMachine() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

}
