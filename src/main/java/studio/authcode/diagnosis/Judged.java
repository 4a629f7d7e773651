package studio.authcode.diagnosis;

import studio.authcode.project.MiniApp;

/// A project as it was read, and what was found in it.
public record Judged(MiniApp app, Diagnosis diagnosis) {
}
