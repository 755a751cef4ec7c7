package dev.migrate.schema;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Hashes a snapshot, record by record and component by component. Every value is preceded
 * by its length or size, so that its borders count. This is version 1: databases remember
 * it, so a change of what goes in makes it version 2.
 */
final class SchemaHash {

	private static final int MISSING = -1;

	private final MessageDigest digest = sha256();

	String of(Schema schema) {
		List.of(schema.namespaces(), schema.extensions(), schema.objects(), schema.grants()).forEach(this::update);
		return "1:" + HexFormat.of().formatHex(this.digest.digest());
	}

	private void update(@Nullable Object value) {
		if (value == null) {
			size(MISSING);
		}
		else if (value instanceof Collection<?> values) {
			size(values.size());
			values.forEach(this::update);
		}
		else if (value instanceof Map<?, ?> map) {
			update(map.entrySet().stream().map((entry) -> List.of(entry.getKey(), entry.getValue())).toList());
		}
		else if (value instanceof Record) {
			record(value);
		}
		else {
			text(text(value));
		}
	}

	private static String text(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name() : value.toString();
	}

	private void record(Object value) {
		text(value.getClass().getSimpleName());
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			update(read(component, value));
		}
	}

	private static @Nullable Object read(RecordComponent component, Object value) {
		try {
			return component.getAccessor().invoke(value);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The records of this package are public", ex);
		}
	}

	private void text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		size(bytes.length);
		this.digest.update(bytes);
	}

	private void size(int size) {
		this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).array());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
