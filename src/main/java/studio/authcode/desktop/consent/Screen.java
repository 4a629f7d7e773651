package studio.authcode.desktop.consent;

import java.util.List;
import java.util.Optional;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.wallet.Words;
import tools.jackson.databind.JsonNode;

/// What the phone shows.
sealed interface Screen {

    /// Nothing is asked and nothing has come back.
    record Idle() implements Screen {
    }

    /// One question to the user.
    ///
    /// @param number which one of this call, from 1
    /// @param of how many there are
    /// @param app the app's name as the user sees it
    /// @param signIn whether it asks for no scope at all
    /// @param items what it asks for
    /// @param silent what is granted without asking
    record Question(int number, int of, String app, boolean signIn, List<Item> items, List<Item> silent)
            implements Screen {
    }

    /// One scope in words.
    ///
    /// @param scope the raw name
    /// @param title what it is for the user
    /// @param action whether it permits an action instead of revealing data
    /// @param values what the simulated user's profile would reveal
    record Item(String scope, Words title, boolean action, List<Value> values) {
    }

    /// One field of the profile.
    ///
    /// @param field the field's id
    /// @param text its value, empty where this user never gave it
    record Value(String field, Optional<String> text) {
    }

    /// A page of the developer's own that runs, or has run.
    ///
    /// @param page the page and its app
    /// @param dialog what waits for a tap in front of it
    record Running(PhoneDesk.Page page, Optional<PhoneDesk.Dialog> dialog) implements Screen {
    }

    /// What came of the call.
    ///
    /// @param success which callback was called
    /// @param payload what it got
    /// @param toast what the wallet showed first
    /// @param troubles the errors, each with what it means and what to do
    record Result(boolean success, JsonNode payload, Optional<String> toast, List<Trouble> troubles)
            implements Screen {
    }

    /// One error of the wallet.
    ///
    /// @param code its code
    /// @param scopes the scopes that failed with it; empty where the whole call did
    /// @param meaning what it means; empty where the wallet does not say
    /// @param advice what to do about it
    record Trouble(String code, List<String> scopes, Optional<Words> meaning, Optional<Words> advice) {
    }
}
