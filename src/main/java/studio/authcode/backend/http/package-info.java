/// The HTTP server on this machine: what it lets in, how much of it, and what it answers to strangers.
package studio.authcode.backend.http;
