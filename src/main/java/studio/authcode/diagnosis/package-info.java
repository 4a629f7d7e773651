/// What is wrong with a mini-app: findings that name the cause, point at the place and say what to do. It judges what
/// the project package has read against the registered apps, and touches no file itself.
package studio.authcode.diagnosis;
