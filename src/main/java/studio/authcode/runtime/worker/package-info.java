/// What runs in the worker process: a sandbox for a mini-app’s code, its clock and its watchdog. It trusts nothing
/// that it runs.
package studio.authcode.runtime.worker;
