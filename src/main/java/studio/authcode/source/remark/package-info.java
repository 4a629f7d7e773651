/// What single expressions of the code give away, without running it: secrets in literals, auth codes that are stored, and
/// what was left of another platform.
package studio.authcode.source.remark;
