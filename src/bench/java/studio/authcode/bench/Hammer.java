package studio.authcode.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A client that sends prepared requests over connections that stay open, and takes no more of the processor than it must.
final class Hammer {

    private static final int CONNECTIONS = 64;

    private Hammer() {
    }

    /// What came of it.
    ///
    /// @param perSecond requests a second
    /// @param p50 half of them were answered in so many milliseconds
    /// @param p99 99 of 100 were
    /// @param refused how many were answered with another status than 200
    record Hit(double perSecond, double p50, double p99, long refused) {
    }

    /// Sends each request once.
    static Hit send(int port, List<byte[]> requests) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong refused = new AtomicLong();
        long[] took = new long[requests.size()];
        Thread[] threads = new Thread[CONNECTIONS];
        long began = System.nanoTime();
        for (int t = 0; t < CONNECTIONS; t++) {
            threads[t] = Thread.ofPlatform().start(() -> drive(port, requests, next, took, refused));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(took);
        return new Hit(requests.size() / seconds, took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6,
                refused.get());
    }

    private static void drive(
            int port, List<byte[]> requests, AtomicInteger next, long[] took, AtomicLong refused) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
            OutputStream out = socket.getOutputStream();
            for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                long began = System.nanoTime();
                out.write(requests.get(i));
                if (!answer(in).startsWith("HTTP/1.1 200")) {
                    refused.incrementAndGet();
                }
                took[i] = System.nanoTime() - began;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads one answer and returns its first line.
    private static String answer(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(size + 2L);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return first;
    }

    private static String line(InputStream in) throws IOException {
        byte[] bytes = new byte[1_024];
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection was closed");
            }
            if (b != '\r') {
                bytes[length++] = (byte) b;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
