/// Finds the modules of a mini-app and rewrites them so that a sandbox can run them, line by line as they stand.
package studio.authcode.runtime.module;
