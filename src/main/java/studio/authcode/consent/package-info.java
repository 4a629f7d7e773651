/// The heart: one `my.getAuthCode` call from its arguments to its callback. Pure Java: no I/O, no JavaFX, and the same
/// clock, random source and answers always give the same flow.
package studio.authcode.consent;
