package studio.authcode.source.syntax;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.project.TextLines;

/// The syntax tree of one file; what could not be understood stands in it as `ERROR` nodes.
public final class SyntaxTree {

    private final String file;
    private final String text;
    private final TextLines lines;
    private Node root;
    private List<Place> errors = List.of();

    SyntaxTree(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new TextLines(text);
    }

    void grow(Node program, List<Place> found) {
        root = program;
        errors = found;
    }

    /// Returns the file's path, relative to the project.
    public String file() {
        return file;
    }

    /// Returns the file's whole text.
    public String text() {
        return text;
    }

    /// Returns the program.
    public Node root() {
        return root;
    }

    /// Returns where the text is not understood or something is missing, the first ones only.
    public List<Place> errors() {
        return errors;
    }

    /// Returns the place of a node.
    public Place place(Node node) {
        return place(node.start(), node.end());
    }

    /// Returns the place between two offsets.
    public Place place(int start, int end) {
        return lines.place(file, start, end);
    }
}
