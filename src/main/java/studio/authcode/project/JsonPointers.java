package studio.authcode.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes JSON pointers apart and puts them together.
public final class JsonPointers {

    private static final int LONGEST_INDEX = 9;

    private JsonPointers() {
    }

    /// Returns the unescaped segments of a pointer: two for `/wallet/appIdentifier`.
    public static List<String> segments(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return Arrays.stream(path.split("/", -1)).map(s -> s.replace("~1", "/").replace("~0", "~")).toList();
    }

    /// Returns the pointer of these segments.
    public static String of(List<String> segments) {
        return segments.stream()
                .map(segment -> "/" + segment.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /// Returns a pointer as people write it: `wallet.appIdentifier`.
    public static String dotted(String pointer) {
        return String.join(".", segments(pointer));
    }

    static Optional<Integer> index(String segment, int size) {
        if (!segment.matches("0|[1-9][0-9]*") || segment.length() > LONGEST_INDEX) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(segment)).filter(index -> index < size);
    }
}
