package studio.authcode.runtime.worker;

import java.time.Duration;

/// How long one turn of a mini-app may take.
///
/// @param cpu processor time
/// @param wall time, however little of it was spent
record Patience(Duration cpu, Duration wall) {
}
