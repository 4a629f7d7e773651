package studio.authcode.diagnosis;

import studio.authcode.project.MiniApp;
import studio.authcode.source.SourceIndex;

/// A project as it was read, what is known about its code, and what was found in it.
public record Judged(MiniApp app, SourceIndex sources, Diagnosis diagnosis) {
}
