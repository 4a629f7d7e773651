package studio.authcode.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where findings that are known stand: a baseline is read, or it is written.
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE", required = true,
            description = "Known findings with reasons; they count as ignored.")
    private Path read;

    @Option(names = "--write-baseline", paramLabel = "FILE", required = true,
            description = "Writes down all that is found as known; reasons given before are kept.")
    private Path write;

    /// Reads the file.
    ///
    /// @throws studio.authcode.base.UserError if it cannot be read
    KnownFilter open(Surroundings around) {
        return read == null ? KnownFilter.writing(write, around.err()) : KnownFilter.reading(read, around.err());
    }
}
