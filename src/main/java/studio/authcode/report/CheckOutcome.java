package studio.authcode.report;

import java.nio.file.Path;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.project.MiniApp;
import studio.authcode.source.SourceIndex;

/// What became of one mini-app.
public sealed interface CheckOutcome {

    /// Returns the mini-app's folder.
    Path folder();

    /// It was checked.
    ///
    /// @param wallet its name for people
    record Checked(MiniApp app, String wallet, SourceIndex sources, Diagnosis diagnosis) implements CheckOutcome {

        @Override
        public Path folder() {
            return app.folder();
        }
    }

    /// It could not be checked.
    record Failed(Path folder, UserError error) implements CheckOutcome {
    }
}
