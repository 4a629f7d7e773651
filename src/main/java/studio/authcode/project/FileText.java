package studio.authcode.project;

/// What reading one file of a project gave.
public sealed interface FileText {

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
