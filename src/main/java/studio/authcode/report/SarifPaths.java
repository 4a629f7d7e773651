package studio.authcode.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// Paths as code hosts want them: relative to the checkout, which is the working folder, or else the folder that all
/// the projects have in common.
final class SarifPaths {

    private static final String BASE = "%SRCROOT%";
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final Path base;

    private SarifPaths(Path base) {
        this.base = base;
    }

    static SarifPaths of(Path workingFolder, List<CheckOutcome> outcomes) {
        List<Path> folders = outcomes.stream().filter(CheckOutcome.Checked.class::isInstance)
                .map(CheckOutcome::folder).toList();
        if (folders.stream().allMatch(folder -> folder.startsWith(workingFolder))) {
            return new SarifPaths(workingFolder);
        }
        Path common = folders.getFirst();
        for (Path folder : folders) {
            while (common != null && !folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return new SarifPaths(common);
    }

    /// Projects on several drives have nothing in common, and then each path is absolute.
    ObjectNode bases() {
        ObjectNode bases = Json.object();
        if (base != null) {
            bases.putObject(BASE).put("uri", folderUri(base));
        }
        return bases;
    }

    ObjectNode artifact(Path project, String file) {
        if (base == null) {
            return Json.object().put("uri", folderUri(project) + encoded(file));
        }
        return Json.object().put("uri", encoded(path(project, file))).put("uriBaseId", BASE);
    }

    /// Returns a file's path relative to the base, as far as there is one.
    String path(Path project, String file) {
        String folder = base == null ? "" : base.relativize(project).toString().replace('\\', '/');
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    private static String folderUri(Path folder) {
        String path = folder.toAbsolutePath().toString().replace('\\', '/');
        return "file://" + (path.startsWith("/") ? "" : "/") + encoded(path).replace("%3A/", ":/")
                + (path.endsWith("/") ? "" : "/");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
