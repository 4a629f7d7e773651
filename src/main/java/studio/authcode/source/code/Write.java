package studio.authcode.source.code;

import studio.authcode.base.Place;

/// A place that gives a variable or a member a value that may count as true.
///
/// @param name the variable's, or the member's last name
/// @param context under what circumstances it happens
public record Write(String name, Place place, Context context) {
}
