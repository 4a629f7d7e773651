package studio.authcode.report;

import java.nio.file.Path;
import java.util.List;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.project.MiniApp;
import studio.authcode.source.CallSite;

/// What became of one mini-app.
public sealed interface CheckOutcome {

    /// Returns the mini-app's folder.
    Path folder();

    /// It was checked. The code itself is not kept, since a run may be about hundreds of projects.
    ///
    /// @param wallet its name for people
    /// @param calls every live call
    record Checked(MiniApp app, String wallet, List<CallSite> calls, Diagnosis diagnosis) implements CheckOutcome {

        @Override
        public Path folder() {
            return app.folder();
        }
    }

    /// It could not be checked.
    record Failed(Path folder, UserError error) implements CheckOutcome {
    }
}
