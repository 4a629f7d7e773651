package studio.authcode.source.code;

/// What has to happen before a function runs that another one calls or hands on.
public enum How {
    /// Nothing: it is called.
    AT_ONCE,
    /// Other code calls it, sooner or later.
    CALLBACK,
    /// Something asynchronous has gone well.
    SUCCESS,
    /// Something has failed.
    FAIL,
    /// Something is over, well or badly.
    COMPLETE,
    /// Time has passed.
    TIMER,
    /// The person has answered a question, such as `my.confirm`.
    ASKED,
    /// Something has happened that code listens for, such as a tap.
    EVENT;

    /// Tells whether it comes without anybody doing anything.
    public boolean isByItself() {
        return this != ASKED && this != EVENT;
    }
}
