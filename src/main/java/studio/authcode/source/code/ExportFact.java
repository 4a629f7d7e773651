package studio.authcode.source.code;

/// Something that a file exports.
///
/// @param name `default`, [#ALL] for everything of another module, [#MODULE] for `module.exports` itself
public record ExportFact(String name, Value value) {

    /// Everything that another module exports.
    public static final String ALL = "*";

    /// The module itself is the value.
    public static final String MODULE = "=";
}
