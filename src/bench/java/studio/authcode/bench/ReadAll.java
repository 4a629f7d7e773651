package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The least a check could do: reads every byte of every file below a folder, one after the other.
final class ReadAll {

    private ReadAll() {
    }

    public static void main(String[] args) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            all = found.filter(Files::isRegularFile).toList();
        }
        long bytes = 0;
        for (Path file : all) {
            bytes += Files.readAllBytes(file).length;
        }
        System.out.println(bytes + " bytes in " + all.size() + " files");
    }
}
