/// The log: every flow, newest first, with its payload as a tree.
package studio.authcode.desktop.log;
