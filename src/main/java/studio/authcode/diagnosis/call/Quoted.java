package studio.authcode.diagnosis.call;

import studio.authcode.base.Place;

/// Tells where the contents of a string literal stand.
final class Quoted {

    private Quoted() {
    }

    /// Returns the place between the quotes of a literal.
    static Place inside(Place literal) {
        return new Place(literal.file(), literal.line(), literal.column() + 1, literal.endLine(),
                literal.endColumn() - 1);
    }
}
