/// The open project: whether its app id is right, what is wrong with it, and its pages.
package studio.authcode.desktop.project;
