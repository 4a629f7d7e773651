/// The local wallet server: a merchant's server exchanges auth codes for tokens there, as it does at the wallet's own.
package studio.authcode.backend;
