/// The `authcode` command: one class per command, on top of the engine and never on the desktop. Nothing but a
/// command's report goes to standard output.
package studio.authcode.cli;
