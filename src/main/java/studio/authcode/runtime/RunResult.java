package studio.authcode.runtime;

import java.util.List;
import java.util.Locale;
import studio.authcode.base.Text;
import tools.jackson.databind.JsonNode;

/// How a run ended.
///
/// @param status how the page did
/// @param reasons why it is not `ok`, or what else one should know
/// @param trail everything that happened, in order
/// @param pages the page stack at the end, with each page's data
/// @param millis how long it took
public record RunResult(Status status, List<Text> reasons, List<RunEvent> trail, List<PageState> pages, long millis) {

    /// How the page did.
    public enum Status {
        /// Everything that was begun came to its end.
        OK,
        /// Something threw, or could not be loaded.
        FAILED,
        /// Something was begun that never came to an end.
        STUCK;

        /// Returns the word that JSON has.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A page as it stands at the end of a run.
    ///
    /// @param path the page's path
    /// @param data its `data`
    public record PageState(String path, JsonNode data) {
    }
}
