package dev.migrate.internal.script;

import java.io.OutputStream;
import java.security.DigestOutputStream;
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

	void update(byte[] bytes, int start, int count) {
		this.digest.update(bytes, start, count);
	}

	// Receives bytes as update does.
	OutputStream stream() {
		return new DigestOutputStream(OutputStream.nullOutputStream(), this.digest);
	}

	// Returns the hash of everything since the last call.
	String finish() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
