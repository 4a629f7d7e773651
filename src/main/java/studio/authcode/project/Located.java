package studio.authcode.project;

import studio.authcode.base.Place;

/// A value and where it stands.
public record Located<T>(T value, Place place) {
}
