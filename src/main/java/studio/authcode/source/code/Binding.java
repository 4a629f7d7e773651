package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;
import studio.authcode.source.syntax.Node;

/// A name that a file declares.
final class Binding {

    /// How a name comes to its value.
    enum Kind { VARIABLE, FUNCTION, CLASS, PARAMETER, IMPORT, OTHER }

    final String name;
    final Kind kind;
    /// The identifier that declares it.
    final Node declaration;
    /// The declarator, function, class, parameter or import around it.
    final Node origin;
    final List<Node> references = new ArrayList<>();
    final List<Node> writes = new ArrayList<>();

    Binding(String name, Kind kind, Node declaration, Node origin) {
        this.name = name;
        this.kind = kind;
        this.declaration = declaration;
        this.origin = origin;
    }
}
