/// DANA's server, an experiment: its public pages describe the widget, and whether mini-apps use the same exchange is
/// not said. An auth code for a token, a refresh, and what the user's profile holds.
///
/// Sources: dashboard.dana.id, api-docs-v2 (dana-widget/apply-token, dana-widget/query-user-profile), and a public
/// merchant server for the two texts that are signed. Error codes follow the national standard's convention (HTTP
/// status, service 74, case); that an address without `.htm` is told apart, the age of a time and the profile's values
/// are assumed.
package studio.authcode.backend.dialect.dana;
