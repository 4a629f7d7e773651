/// What registered apps show to the wallet's server: client ids, secrets and keys, all of them fake.
package studio.authcode.backend.credentials;
