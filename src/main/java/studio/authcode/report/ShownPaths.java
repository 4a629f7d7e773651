package studio.authcode.report;

import java.nio.file.Path;

/// Names folders and files as somebody in the working folder would.
///
/// @param workingFolder without links
public record ShownPaths(Path workingFolder) {

    /// Returns a folder relative to the working folder where it is below it; the working folder itself by its name.
    public String folder(Path folder) {
        String below = below(folder);
        return below.isEmpty() && folder.getFileName() != null ? folder.getFileName().toString() : below;
    }

    /// Returns a project's file as an editor in the working folder could open it.
    ///
    /// @param file relative to the project, with `/`
    public String file(Path project, String file) {
        String below = below(project);
        return below.isEmpty() ? file : below + (below.endsWith("/") ? "" : "/") + file;
    }

    private String below(Path folder) {
        Path shown = folder.startsWith(workingFolder) ? workingFolder.relativize(folder) : folder;
        return shown.toString().replace('\\', '/');
    }
}
