/// A mini-app's code: where it calls `my.getAuthCode`, how, and which handlers can reach the call. It reads through the
/// project package and judges nothing.
package studio.authcode.source;
