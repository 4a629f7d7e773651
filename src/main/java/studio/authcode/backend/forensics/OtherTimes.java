package studio.authcode.backend.forensics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The times that a caller may have signed instead of the one that was sent: another spelling of it, or another moment
/// of the same request.
public final class OtherTimes {

    private static final int NEAR_MS = 1_500;
    private static final int NEAR_SECONDS = 15;
    private static final List<ZoneOffset> ZONES = List.of(ZoneOffset.UTC, ZoneOffset.ofHours(3), ZoneOffset.ofHours(7),
            ZoneOffset.ofHours(8), ZoneOffset.ofHoursMinutes(5, 30));
    private static final List<DateTimeFormatter> SPELLINGS = Stream.of("uuuu-MM-dd'T'HH:mm:ssxxx",
            "uuuu-MM-dd'T'HH:mm:ss.SSSxxx", "uuuu-MM-dd'T'HH:mm:ssXXX", "uuuu-MM-dd'T'HH:mm:ss.SSSXXX",
            "uuuu-MM-dd'T'HH:mm:ssxx", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm:ss", "uuuuMMddHHmmss")
            .map(DateTimeFormatter::ofPattern).toList();

    private OtherTimes() {
    }

    /// Returns the times near one that was sent as ISO-8601 with a zone; none where it is anything else.
    public static Stream<String> of(String sent) {
        OffsetDateTime time;
        try {
            time = OffsetDateTime.parse(sent);
        } catch (DateTimeException _) {
            return Stream.empty();
        }
        return Stream.of(numbers(time.toInstant()), spellings(time),
                Stream.of(sent.replace('+', ' '), sent.replace("+", "%2B"), sent.replace(":", "%3A")), near(time, sent))
                .flatMap(each -> each).filter(other -> !other.equals(sent));
    }

    private static Stream<String> numbers(Instant time) {
        return Stream.of(String.valueOf(time.toEpochMilli()), String.valueOf(time.getEpochSecond()));
    }

    private static Stream<String> spellings(OffsetDateTime time) {
        return Stream.concat(Stream.of(time.getOffset()), ZONES.stream()).distinct()
                .map(time::withOffsetSameInstant)
                .flatMap(moved -> SPELLINGS.stream().map(spelling -> spelling.format(moved)));
    }

    /// Two moments of one request are written alike.
    private static Stream<String> near(OffsetDateTime time, String sent) {
        boolean fraction = sent.contains(".");
        LongStream steps = LongStream.rangeClosed(1, fraction ? NEAR_MS : NEAR_SECONDS)
                .map(step -> fraction ? step : step * 1000).flatMap(step -> LongStream.of(-step, step));
        return SPELLINGS.stream().filter(spelling -> spelling.format(time).equals(sent)).findFirst().stream()
                .flatMap(spelling -> steps.mapToObj(by -> spelling.format(time.plusNanos(by * 1_000_000))));
    }
}
