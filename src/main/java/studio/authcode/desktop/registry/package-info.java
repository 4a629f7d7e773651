/// The registered apps of all wallets: a table, and a form for one of them.
package studio.authcode.desktop.registry;
