package dev.migrate.internal.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import dev.migrate.history.SchemaRecord;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.dialect.Update.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that runs left: the newest one with its listing, older ones with only their
 * hash. A record notes the last entry of the history at its time. Later entries without a
 * record of their own show that the record is overtaken.
 */
public final class SchemaRecords {

	/**
	 * A stamp has its own record. A person's decision (RESOLVE) changes nothing.
	 */
	private static final String NEWEST = """
			SELECT %s, s.listing, (SELECT min(h.started_at) FROM %s h WHERE h.number > s.history_number
				AND h.outcome IN ('INTENT', 'DONE') AND h.action <> 'RESOLVE') AS overtaken_at
			FROM %s s ORDER BY s.number DESC LIMIT 1""";

	private static final String INSERT = """
			INSERT INTO %s (run, history_number, product, scope, hash, listing, drift, recorded_at)
			VALUES (?, (SELECT coalesce(max(number), 0) FROM %s), ?, ?, ?, ?, ?, ?)""";

	private static final String FORGET_LISTINGS = """
			UPDATE %1$s SET listing = NULL
			WHERE listing IS NOT NULL AND number < (SELECT max(number) FROM %1$s)""";

	private final Dialect dialect;

	private final Tables tables;

	private final RowMappers mappers;

	/**
	 * Creates access to the records of one database.
	 * @param dialect its dialect
	 * @param tables its tables
	 */
	public SchemaRecords(Dialect dialect, Tables tables) {
		this.dialect = dialect;
		this.tables = tables;
		this.mappers = new RowMappers(dialect.bookkeeping());
	}

	/**
	 * Reads the newest record with one query.
	 * @param connection a connection in autocommit mode
	 * @return the record, or {@code null} if there is no record or no table yet
	 * @throws SQLException if the database fails
	 */
	public @Nullable LeftSchema newest(Connection connection) throws SQLException {
		AtomicReference<@Nullable LeftSchema> newest = new AtomicReference<>();
		String sql = NEWEST.formatted(Tables.schemaColumns(), this.tables.history(), this.tables.schemas());
		try {
			Jdbc.query(connection, sql,
					(row) -> newest.set(new LeftSchema(Objects.requireNonNull(this.mappers.schema(row)),
							unpack(row.getBytes("listing")),
							this.dialect.bookkeeping().toInstant(row, "overtaken_at"))));
		}
		catch (SQLException ex) {
			if (this.dialect.errors().kind(ex) != ErrorKind.MISSING_TABLE) {
				throw ex;
			}
		}
		return newest.get();
	}

	/**
	 * Adds a record after the current last entry of the history.
	 * @param connection a connection in a transaction
	 * @param record the record
	 * @param listing the listing of the schema
	 * @throws SQLException if the database fails
	 */
	public void add(Connection connection, SchemaRecord record, String listing) throws SQLException {
		Object at = Objects.requireNonNull(this.dialect.bookkeeping().fromInstant(record.recordedAt()));
		Update added = new Update(INSERT.formatted(this.tables.schemas(), this.tables.history()), List.of(record.run(),
				record.product(), record.scope(), record.hash(), pack(listing), String.join("\n", record.drift()), at),
				Rows.ONE);
		Update forgetting = new Update(FORGET_LISTINGS.formatted(this.tables.schemas()), List.of(), Rows.ANY);
		this.dialect.sessions().write(connection, List.of(added, forgetting));
	}

	private static byte[] pack(String listing) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(listing.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	private static String unpack(byte[] packed) throws SQLException {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new SQLException("The listing that the last run recorded cannot be read", "22000", ex);
		}
	}

}
