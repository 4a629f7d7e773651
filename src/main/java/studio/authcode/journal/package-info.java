/// The durable record of flows, and of the grants that a person wants remembered: one SQLite file with one writer, and
/// memory where that file cannot be used. It depends on `base`, and on `consent` for the grants' interface.
package studio.authcode.journal;
