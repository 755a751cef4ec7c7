package dev.migrate.crash;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection pooler between the driver and the server: each client has two sessions of
 * the server, and its transactions alternate between them. Like every pooler, it hands
 * out its own process numbers. It implements only the part of the protocol that the tests
 * need: no encryption, no password, no {@code COPY}.
 */
final class PoolerProxy implements AutoCloseable {

	private static final int OWN_PROCESS = 1_000_000;

	private final ServerSocket listener;

	private final int serverPort;

	private final AtomicInteger commitsToLoss = new AtomicInteger();

	PoolerProxy(int serverPort) throws IOException {
		this.serverPort = serverPort;
		this.listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		daemon(() -> {
			while (true) {
				Socket client = this.listener.accept();
				daemon(() -> serve(client));
			}
		});
	}

	int port() {
		return this.listener.getLocalPort();
	}

	/**
	 * Drops the connection to a client after the server has committed and before the
	 * client gets the answer.
	 * @param number the number of the commit among the next ones, from 1
	 */
	void loseAnswerToCommit(int number) {
		this.commitsToLoss.set(number);
	}

	private void serve(Socket socket) throws IOException {
		try (Socket first = connect(); Socket second = connect(); socket) {
			socket.setTcpNoDelay(true);
			DataInputStream input = new DataInputStream(socket.getInputStream());
			DataOutputStream client = new DataOutputStream(socket.getOutputStream());
			byte[] startup = body(input);
			List<Socket> servers = List.of(first, second);
			DataOutputStream nowhere = new DataOutputStream(DataOutputStream.nullOutputStream());
			for (Socket server : servers) {
				DataOutputStream output = new DataOutputStream(server.getOutputStream());
				output.writeInt(startup.length + 4);
				output.write(startup);
				answer(server, (server == first) ? client : nowhere);
			}
			relay(input, client, servers);
		}
	}

	private void relay(DataInputStream input, DataOutputStream client, List<Socket> servers) throws IOException {
		int current = 0;
		while (true) {
			int type = input.read();
			if (type < 0) {
				return;
			}
			byte[] body = body(input);
			DataOutputStream server = new DataOutputStream(servers.get(current).getOutputStream());
			send(server, type, body);
			if (type == 'Q' || type == 'S') {
				current = (answer(servers.get(current), client) == 'I') ? 1 - current : current;
			}
		}
	}

	// Forwards the messages of a server until it is ready, and returns its state.
	private int answer(Socket server, DataOutputStream client) throws IOException {
		DataInputStream input = new DataInputStream(server.getInputStream());
		while (true) {
			int type = input.readByte();
			byte[] body = body(input);
			if (type == 'K') {
				ByteBuffer key = ByteBuffer.wrap(body);
				key.putInt(0, key.getInt(0) + OWN_PROCESS);
			}
			if (type == 'C' && new String(body, StandardCharsets.UTF_8).startsWith("COMMIT")
					&& this.commitsToLoss.getAndUpdate((number) -> Math.max(number - 1, 0)) == 1) {
				throw new IOException("Lost on purpose");
			}
			send(client, type, body);
			if (type == 'Z') {
				client.flush();
				return body[0];
			}
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.serverPort);
		socket.setTcpNoDelay(true);
		return socket;
	}

	private static void send(DataOutputStream output, int type, byte[] body) throws IOException {
		ByteBuffer message = ByteBuffer.allocate(body.length + 5);
		message.put((byte) type).putInt(body.length + 4).put(body);
		output.write(message.array());
	}

	private static byte[] body(DataInputStream input) throws IOException {
		byte[] body = new byte[input.readInt() - 4];
		input.readFully(body);
		return body;
	}

	private static void daemon(Task task) {
		Thread thread = new Thread(() -> {
			try {
				task.run();
			}
			catch (IOException ex) {
				// A connection ended, or the proxy is closed.
			}
		}, "pooler");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
	}

	/** The work of a thread until a connection ends. */
	@FunctionalInterface
	private interface Task {

		void run() throws IOException;

	}

}
