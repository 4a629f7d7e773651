package studio.authcode.runtime;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import studio.authcode.base.Place;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Prompt;
import tools.jackson.databind.JsonNode;

/// Something that happened while a mini-app's code ran, in the order in which it happened.
public sealed interface RunEvent {

    /// The platform called a lifecycle method.
    ///
    /// @param page the page's path; empty for the app itself
    /// @param component the component's path, where it is one's
    /// @param name such as `onLoad`
    record Lifecycle(String page, Optional<String> component, String name) implements RunEvent {
    }

    /// The user did what a handler waits for.
    ///
    /// @param event the event object that the handler got
    record Tap(String page, Optional<String> component, String handler, JsonNode event) implements RunEvent {
    }

    /// The page called `my.getAuthCode`.
    ///
    /// @param flow the flow's id
    /// @param api the function's name
    /// @param args what it was given
    record Call(String flow, String api, JsonNode args, Optional<Place> at) implements RunEvent {
    }

    /// The user was asked.
    ///
    /// @param decision the answer, as a flow's JSON has it
    record Prompted(String flow, Prompt prompt, JsonNode decision) implements RunEvent {
    }

    /// A flow came to its end; the page hears of it next.
    record Ended(Flow flow) implements RunEvent {
    }

    /// The page's callback was called, or its promise settled.
    ///
    /// @param flow the flow's id
    /// @param callback `success`, `fail` or `complete`
    /// @param handled whether the page gave that callback or used the promise
    /// @param promise whether it was the promise
    record Delivered(String flow, String callback, JsonNode payload, boolean handled, boolean promise)
            implements RunEvent {
    }

    /// The page heard of the end of a request.
    ///
    /// @param url the request's address
    /// @param callback `success`, `fail` or `complete`
    record Replied(String url, String callback, JsonNode payload, boolean handled) implements RunEvent {
    }

    /// The page read a member of a payload, for the first time.
    ///
    /// @param of the flow's id, or the address of a request
    /// @param path the member's path, such as `authCode`
    record Read(String of, String path) implements RunEvent {
    }

    /// The page called another function of the platform.
    ///
    /// @param simulated whether its answer is more than a stand-in
    record Api(String name, JsonNode args, boolean simulated, Optional<Place> at) implements RunEvent {
    }

    /// The page asked the user something, or told the user something that waits for a tap.
    ///
    /// @param name `alert`, `confirm`, `prompt` or `showActionSheet`
    /// @param answer what the user answered
    record Dialog(String name, JsonNode args, JsonNode answer) implements RunEvent {
    }

    /// A toast was shown.
    record Toast(String type, String content) implements RunEvent {
    }

    /// The loading sign was shown or hidden.
    record Loading(boolean on, String content) implements RunEvent {
    }

    /// The page sent a request.
    ///
    /// @param status of the reply, where there was one
    /// @param took how long ago it was sent when the page heard of the reply
    /// @param note why it was not sent, or failed; empty where it did not
    record Request(String method, String url, JsonNode data, JsonNode headers, OptionalInt status, Way way,
            Duration took, String note, Optional<Place> at) implements RunEvent {

        /// Where a request went.
        public enum Way {
            /// It left this process.
            SENT,
            /// Nowhere, for `authcode.json` gave the reply.
            PINNED,
            /// Nowhere.
            HELD
        }

        /// Returns whether it left this process.
        public boolean sent() {
            return way == Way.SENT;
        }

        /// Returns whether `authcode.json` gave the reply.
        public boolean pinned() {
            return way == Way.PINNED;
        }
    }

    /// The page wrote to the console.
    record Console(String level, String text, Optional<Place> at) implements RunEvent {
    }

    /// A page or component changed its data.
    ///
    /// @param changes values by path
    record DataSet(String page, Optional<String> component, JsonNode changes) implements RunEvent {
    }

    /// The page stack changed.
    ///
    /// @param how the function's name, such as `navigateTo`
    /// @param at where the page asked for it, where it did
    record Navigate(String how, String url, String page, Optional<Place> at) implements RunEvent {
    }

    /// The page used the storage.
    ///
    /// @param op `set`, `get`, `remove` or `clear`
    /// @param at where it did, for `set`
    record Storage(String op, String key, JsonNode value, Optional<Place> at) implements RunEvent {
    }

    /// A module was not found.
    ///
    /// @param standIn whether it is a package, for which something harmless stands in, and no file of the project
    record ModuleMissing(String from, String specifier, String reason, boolean standIn, Optional<Place> at)
            implements RunEvent {
    }

    /// The page used what a stand-in answered: what follows may not happen on a phone.
    record StandIn(String name) implements RunEvent {
    }

    /// Something went wrong.
    ///
    /// @param kind what sort of trouble it is
    /// @param page the page in whose code it happened; empty for the app
    /// @param handler the handler or lifecycle method, where it is known
    record Failure(Kind kind, String message, Optional<Place> at, String page, String handler) implements RunEvent {
    }

    /// What can go wrong in a run.
    enum Kind {
        /// Code threw, and nothing caught it.
        UNCAUGHT,
        /// A promise was rejected, and nothing caught it.
        UNHANDLED_REJECTION,
        /// Code that cannot be understood.
        SYNTAX,
        /// Code that never came back.
        HUNG,
        /// Code that used more memory than it may.
        MEMORY,
        /// Nobody's code is known to be at fault: the process that ran it came to an end.
        DIED,
        /// Code that caused more events than anybody could read.
        FLOOD,
        /// A handler that the template names and the code does not have.
        NO_HANDLER,
        /// A page that the app does not have, or that registers nothing.
        NO_PAGE,
        /// A call of the platform that cannot be understood.
        BAD_CALL;

        /// Returns the name as JSON has it.
        public String json() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
