package studio.authcode.project;

import java.util.Locale;
import studio.authcode.base.Place;
import studio.authcode.base.Text;

/// Why one file could not be read.
///
/// @param cause what is wrong
/// @param place where it is wrong; the file's first character where the file as a whole is
/// @param why the cause in words, a clause without a full stop
public record Trouble(Cause cause, Place place, Text why) {

    /// What may be wrong with a file.
    public enum Cause {
        SYNTAX, TRAILING_COMMA, COMMENT, SINGLE_QUOTES, MERGE_CONFLICT, NOT_AN_OBJECT, ENCODING, BOM, IS_DIRECTORY,
        NOT_A_FILE, PERMISSION, DANGLING_LINK, OUTSIDE_PROJECT, TOO_LARGE;

        /// Returns the name that stands in findings, such as `trailing-comma`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Trouble of(Cause cause, Place place, Object... args) {
        return new Trouble(cause, place, Text.of("project.trouble." + cause.id(), args));
    }
}
