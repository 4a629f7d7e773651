/// The server of the Mini Program Platform's wallets: an auth code for a token, a refresh, the profile, and giving the
/// consent back.
///
/// Sources: superqi.qi-mobile.tech (development/backend), docs.rebellapp.com (openapis/v1/authorizations/applyToken),
/// miniprogram.gcash.com and miniprogram.alipay.com (v2_applytoken, v2_revoke, v2_users_inquiryuserinfo), and public
/// clients of these wallets. The age that a time may have, the result codes for a client that is wrong and which scope
/// reveals which field are assumed; that every result comes with HTTP 200 is what public clients need.
package studio.authcode.backend.dialect.platform;
