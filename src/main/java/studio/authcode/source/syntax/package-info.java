/// Syntax trees of JavaScript and TypeScript as plain data: nothing outside this package knows the parser.
package studio.authcode.source.syntax;
