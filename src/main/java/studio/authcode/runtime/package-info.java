/// Runs the developer's own code in a worker process, and answers for the wallet. Nothing here loads the script engine.
package studio.authcode.runtime;
