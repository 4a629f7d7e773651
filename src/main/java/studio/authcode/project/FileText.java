package studio.authcode.project;

import java.util.Optional;

/// What reading one file of a project gave.
public sealed interface FileText {

    /// Returns the text as the file has it, with its byte order mark; empty where the file is not in UTF-8.
    default Optional<String> raw() {
        return switch (this) {
            case Content(String _, String text) -> Optional.of(text);
            case Unread(Trouble trouble, String rough) when trouble.cause() == Trouble.Cause.BOM ->
                    Optional.of(BOM + rough);
            case Unread _, Absent _ -> Optional.empty();
        };
    }

    /// The byte order mark.
    String BOM = "\uFEFF";

    /// The file's text.
    ///
    /// @param file the path relative to the project, with `/`
    record Content(String file, String text) implements FileText {
    }

    /// There is no such file.
    record Absent(String file) implements FileText {
    }

    /// The file is there and cannot be used.
    ///
    /// @param rough what could be decoded nevertheless; often empty
    record Unread(Trouble trouble, String rough) implements FileText {
    }
}
