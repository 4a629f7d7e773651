/// Personas: the simulated users, with the profile fields that scopes would reveal.
package studio.authcode.persona;
