package dev.migrate.internal.script;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits, for one text after another. */
final class Sha256 {

	private final MessageDigest digest;

	Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	void update(byte[] bytes) {
		this.digest.update(bytes);
	}

	// Returns the hash of everything since the last call.
	String finish() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
