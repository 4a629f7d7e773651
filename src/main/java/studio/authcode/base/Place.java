package studio.authcode.base;

/// A range in a file: lines and columns count from 1 (columns in UTF-16 units), the end is exclusive.
///
/// @param file the path relative to the project, with `/`
public record Place(String file, int line, int column, int endLine, int endColumn) {

    /// Returns the place of a whole file, which points at its first character.
    public static Place of(String file) {
        return new Place(file, 1, 1, 1, 1);
    }

    /// Returns an empty range at one position.
    public static Place at(String file, int line, int column) {
        return new Place(file, line, column, line, column);
    }

    /// Tells whether this speaks of a file as a whole.
    public boolean isWholeFile() {
        return equals(of(file));
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
