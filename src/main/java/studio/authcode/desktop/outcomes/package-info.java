/// Every outcome against every handler of the open project, as a matrix.
package studio.authcode.desktop.outcomes;
