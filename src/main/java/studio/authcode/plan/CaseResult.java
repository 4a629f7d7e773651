package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import studio.authcode.runtime.RunResult;

/// How a case ended.
///
/// @param reasons why, and what else one should know
/// @param run what happened; empty where it could not be begun
/// @param millis how long it took
public record CaseResult(Case tried, Verdict verdict, List<Reason> reasons, Optional<RunResult> run, long millis) {
}
