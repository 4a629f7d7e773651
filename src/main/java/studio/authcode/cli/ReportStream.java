package studio.authcode.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Standard output that remembers why it took no more, since a report that is lost must not pass for one that was read.
public final class ReportStream extends FilterOutputStream {

    private IOException failure;

    /// Wraps the stream that the report goes to.
    public ReportStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /// Returns whether something was lost, other than to a reader that has seen enough.
    boolean lost() {
        return failure != null && !String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT)
                .contains("pipe");
    }
}
