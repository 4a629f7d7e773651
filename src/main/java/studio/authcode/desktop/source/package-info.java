/// The open project's files, to be read: where its calls and its problems are, and what can be done about these.
package studio.authcode.desktop.source;
