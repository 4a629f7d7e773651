package studio.authcode.source.syntax;

/// Stands at one node of a parser's tree; offsets are in bytes.
interface TreeCursor {

    boolean toFirstChild();

    boolean toNextSibling();

    boolean toParent();

    int start();

    int end();

    int symbol();

    int field();

    boolean isMissing();

    /// Tells whether anything below was not understood, or is missing.
    boolean hasError();
}
