/// Alipay's open gateway: an auth code for a token, a refresh, and the profile.
///
/// Sources: Alipay open docs (alipay.system.oauth.token, alipay.user.info.share, error codes) and the official Node SDK
/// (what is signed, where errors stand). The age that a timestamp may have is assumed.
package studio.authcode.backend.dialect.alipay;
