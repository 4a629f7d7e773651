/// The failures that tests ask the wallet server for.
package studio.authcode.backend.fault;
