/// Tiki's Open Platform API for Tini apps: signed headers, codes for tokens, and who the customer is.
///
/// Sources: Tiki docs, platform-api/calculate-signature.md, open-api/overview.md, open-api/exchange-auth-token.md and
/// user-profile.md. HTTP status codes, the age that a timestamp may have and the profile's members are assumed.
package studio.authcode.backend.dialect.tiki;
