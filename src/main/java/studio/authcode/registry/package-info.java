/// Registered apps as the wallets' consoles know them, kept in one JSON file that several programs may write.
package studio.authcode.registry;
