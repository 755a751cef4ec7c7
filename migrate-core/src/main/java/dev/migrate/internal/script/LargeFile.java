package dev.migrate.internal.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import dev.migrate.error.Fault;

/**
 * A file that is too large for memory. It is read to its end for its hash, and its head
 * for its header. Its sections are read from a copy, which nobody can change or truncate
 * meanwhile. On most systems the copy has no name, so it goes with the process.
 */
final class LargeFile {

	/** A smaller file is in memory. */
	static final int SMALLEST = 1 << 20;

	/** The database keeps the text of a revision in a row, which has at most 1 GB. */
	static final long MOST = 1L << 29;

	/** The header is in these first bytes. */
	private static final int HEAD = 1 << 16;

	private static final int CHUNK = 1 << 16;

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final String name;

	private final FoundFiles.Content content;

	private final Sha256 digest = new Sha256();

	private LargeFile(String name, FoundFiles.Content content) {
		this.name = name;
		this.content = content;
	}

	// Reads a file to its end. Adds its faults to a list.
	static Source read(String name, FoundFiles.Content content, byte[] start, InputStream rest, List<Fault> own,
			List<Fault> faults) throws IOException {
		return new LargeFile(name, content).source(start, rest, own, faults);
	}

	private Source source(byte[] start, InputStream rest, List<Fault> own, List<Fault> faults) throws IOException {
		Utf8Scan scan = new Utf8Scan(this.name);
		ByteBuffer first = ByteBuffer.wrap(start);
		scan.read(first, false);
		this.digest.update(start);
		byte[] chunk = new byte[CHUNK];
		int kept = keep(first, chunk);
		long size = start.length;
		for (int count = read(rest, chunk, kept); count > 0; count = read(rest, chunk, kept)) {
			this.digest.update(chunk, kept, count);
			size += count;
			require(size);
			ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, kept + count);
			scan.read(bytes, false);
			kept = keep(bytes, chunk);
		}
		scan.read(ByteBuffer.wrap(chunk, 0, kept), true);
		own.addAll(scan.faults());
		String hash = this.digest.finish();
		return new Source(this.name, text(ByteBuffer.wrap(start, 0, HEAD)), faults, hash, () -> copy(hash));
	}

	private static int read(InputStream rest, byte[] chunk, int kept) throws IOException {
		return rest.read(chunk, kept, chunk.length - kept);
	}

	// Keeps the bytes of a character that goes on.
	private static int keep(ByteBuffer bytes, byte[] chunk) {
		int kept = Math.min(bytes.remaining(), Character.BYTES * 2);
		bytes.get(chunk, 0, kept);
		return kept;
	}

	static void require(long size) throws IOException {
		if (size > MOST) {
			throw new IOException("It has more than " + MOST + " bytes, and the database would have to keep them in "
					+ "the row of the revision. Use several revisions, or load the rows by a program beside them.");
		}
	}

	private SourceText copy(String hash) throws IOException {
		Path copy = Files.createTempFile("migrate-", ".sql");
		try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE); InputStream again = this.content.again()) {
			byte[] chunk = new byte[CHUNK];
			for (int count = again.read(chunk); count >= 0; count = again.read(chunk)) {
				this.digest.update(chunk, 0, count);
				write(channel, ByteBuffer.wrap(chunk, 0, count));
			}
			if (!this.digest.finish().equals(hash)) {
				throw new IOException("It has changed since it was read first. Start again.");
			}
			return text(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
		}
	}

	private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	private static SourceText text(ByteBuffer bytes) {
		boolean marked = bytes.slice(bytes.position(), BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
		return new ByteText(bytes.position(marked ? BYTE_ORDER_MARK.length : 0));
	}

}
