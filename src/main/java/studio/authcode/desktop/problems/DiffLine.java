package studio.authcode.desktop.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.authcode.diagnosis.IdDiff;

/// A line of a diff, cut into what changes in it and what does not.
///
/// @param kind what becomes of it
/// @param parts together the line, with the sign that it begins with
record DiffLine(Kind kind, List<IdDiff.Segment> parts) {

    private static final int ASCII = 127;

    /// What becomes of a line.
    enum Kind { HEAD, SAME, ADDED, REMOVED }

    /// Takes a unified diff; a removed line is compared with the added one that follows in its place.
    static List<DiffLine> of(List<String> diff) {
        List<DiffLine> lines = new ArrayList<>();
        int at = 0;
        while (at < diff.size()) {
            int removed = run(diff, at, Kind.REMOVED);
            int added = run(diff, removed, Kind.ADDED);
            if (removed == at) {
                lines.add(whole(diff.get(at)));
                at++;
            } else if (removed - at == added - removed) {
                lines.addAll(compared(diff.subList(at, removed), diff.subList(removed, added)));
                at = added;
            } else {
                diff.subList(at, added).forEach(line -> lines.add(whole(line)));
                at = added;
            }
        }
        return List.copyOf(lines);
    }

    String text() {
        return parts.stream().map(IdDiff.Segment::text).collect(Collectors.joining());
    }

    /// Returns the numbers and names of the characters that change, where anything but ASCII is among them.
    static List<String> named(List<DiffLine> lines) {
        List<IdDiff.Segment> changed = lines.stream().flatMap(line -> line.parts().stream())
                .filter(IdDiff.Segment::differs).toList();
        boolean foreign = changed.stream().anyMatch(part -> part.text().chars().anyMatch(c -> c > ASCII));
        return foreign ? changed.stream().flatMap(part -> part.codePoints().stream()).distinct().toList() : List.of();
    }

    private static List<DiffLine> compared(List<String> removed, List<String> added) {
        List<DiffLine> before = new ArrayList<>();
        List<DiffLine> after = new ArrayList<>();
        for (int i = 0; i < removed.size(); i++) {
            IdDiff difference = IdDiff.of(removed.get(i).substring(1), added.get(i).substring(1));
            before.add(signed(Kind.REMOVED, "-", difference.left()));
            after.add(signed(Kind.ADDED, "+", difference.right()));
        }
        before.addAll(after);
        return before;
    }

    private static DiffLine signed(Kind kind, String sign, List<IdDiff.Segment> parts) {
        List<IdDiff.Segment> all = new ArrayList<>(List.of(new IdDiff.Segment(sign, false, List.of())));
        all.addAll(parts);
        return new DiffLine(kind, List.copyOf(all));
    }

    private static DiffLine whole(String line) {
        return new DiffLine(kind(line), List.of(new IdDiff.Segment(line, false, List.of())));
    }

    private static int run(List<String> diff, int from, Kind kind) {
        int end = from;
        while (end < diff.size() && kind(diff.get(end)) == kind) {
            end++;
        }
        return end;
    }

    private static Kind kind(String line) {
        if (line.startsWith("+++ ") || line.startsWith("--- ") || line.startsWith("@@") || line.startsWith("\\")) {
            return Kind.HEAD;
        }
        return line.startsWith("+") ? Kind.ADDED : line.startsWith("-") ? Kind.REMOVED : Kind.SAME;
    }
}
