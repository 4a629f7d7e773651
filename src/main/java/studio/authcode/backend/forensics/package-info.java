/// Finds out what a caller must have signed, by trying what callers are known to get wrong.
package studio.authcode.backend.forensics;
