/// The token ledger: what became of every auth code and of every token that came from it.
package studio.authcode.backend.ledger;
