package studio.authcode.report;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.authcode.base.Place;
import studio.authcode.project.SourceLines;

/// The line that a finding points at, with its number and the range underlined, as compilers print it.
final class Snippet {

    private final Style style;
    private final SourceLines lines;

    Snippet(Style style, SourceLines lines) {
        this.style = style;
        this.lines = lines;
    }

    /// Returns how far the gutter of a place's lines is indented.
    static int gutter(Place place) {
        return String.valueOf(place.line()).length();
    }

    /// Returns three lines of text; none for a whole file, or one that cannot be read.
    ///
    /// @param mark colours what underlines the range
    Optional<String> of(Place place, UnaryOperator<String> mark) {
        return place.isWholeFile() ? Optional.empty() : lines.line(place).map(line -> {
            boolean tall = place.endLine() > place.line();
            ShownLine shown = ShownLine.of(line, place.column() - 1, tall ? line.length() : place.endColumn() - 1);
            String margin = " ".repeat(gutter(place));
            return style.faint(margin + " |") + "\n"
                    + style.faint(place.line() + " |") + " " + shown.text() + "\n"
                    + style.faint(margin + " |") + " " + " ".repeat(shown.from())
                    + mark.apply("^".repeat(shown.to() - shown.from())) + "\n";
        });
    }
}
