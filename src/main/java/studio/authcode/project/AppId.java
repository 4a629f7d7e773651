package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// The app id that a mini-app gives, or why it gives none.
public sealed interface AppId {

    /// Returns the id itself, where there is one.
    default Optional<String> text() {
        return switch (this) {
            case Given(String id) -> Optional.of(id);
            case Found found -> Optional.of(found.id());
            case WrongType _, Empty _, Absent _, Unreadable _, NotKept _ -> Optional.empty();
        };
    }

    /// Returns where the id stands, where it stands in a file.
    default Optional<IdSource> where() {
        return switch (this) {
            case Found found -> Optional.of(found.source());
            case WrongType(IdSource source, JsonValue _) -> Optional.of(source);
            case Empty(IdSource source, boolean _) -> Optional.of(source);
            case Given _, Absent _, Unreadable _, NotKept _ -> Optional.empty();
        };
    }

    /// It was given from outside, instead of the project's own.
    record Given(String id) implements AppId {
    }

    /// It stands in a file.
    ///
    /// @param standing which of the possible places it is
    /// @param beside a second id at an alternative place that differs from this one
    record Found(String id, IdSource source, Standing standing, Optional<Stray> beside) implements AppId {
    }

    /// Which of the possible places an id has.
    enum Standing { SETTINGS, PROPER, ALTERNATIVE }

    /// There is a value, but no string.
    record WrongType(IdSource source, JsonValue value) implements AppId {
    }

    /// There is a string of white space only, or `null`.
    record Empty(IdSource source, boolean isNull) implements AppId {
    }

    /// The wallet keeps the id in the project, and it is not there.
    ///
    /// @param expected where the wallet wants it
    /// @param fileExists whether that file is there
    /// @param place where the nearest thing to it stands
    /// @param strays what may be meant, at places that do not count
    record Absent(IdSource expected, boolean fileExists, Place place, List<Stray> strays) implements AppId {
    }

    /// An id that stands where it does not count.
    record Stray(String id, IdSource source, String key) {
    }

    /// The file that should hold the id cannot be read.
    record Unreadable(Trouble trouble) implements AppId {
    }

    /// The wallet keeps no id in the project, and none was given.
    record NotKept() implements AppId {
    }
}
