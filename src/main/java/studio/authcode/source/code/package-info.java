/// What one file of code says, as plain data: its functions, its calls, its imports and exports, and the values that
/// can be told without running it. Nothing here looks beyond one file.
package studio.authcode.source.code;
