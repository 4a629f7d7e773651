/// The open project's pages, with the functions that can be run.
package studio.authcode.desktop.pages;
