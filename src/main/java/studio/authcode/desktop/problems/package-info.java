/// The open project's problems: the list, what can be done about them, and the repairs' previews.
package studio.authcode.desktop.problems;
