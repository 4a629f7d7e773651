package studio.authcode.desktop.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.authcode.plan.Case;

/// The cases of a plan by handler and outcome.
///
/// @param outcomes the columns
/// @param rows the handlers
record Matrix(List<String> outcomes, List<Row> rows) {

    /// A handler with its cases.
    ///
    /// @param handler its name with that of its page or component
    /// @param cases by outcome
    record Row(String handler, Map<String, Case> cases) {

        Optional<Case> at(String outcome) {
            return Optional.ofNullable(cases.get(outcome));
        }
    }

    static Matrix none() {
        return new Matrix(List.of(), List.of());
    }

    /// Lays cases out, both ways in the order in which they come.
    static Matrix of(List<Case> cases) {
        Set<String> outcomes = new LinkedHashSet<>();
        Map<String, Map<String, Case>> rows = new LinkedHashMap<>();
        for (Case each : cases) {
            outcomes.add(each.outcome().id());
            rows.computeIfAbsent(handler(each), _ -> new LinkedHashMap<>()).put(each.outcome().id(), each);
        }
        List<Row> all = new ArrayList<>();
        rows.forEach((handler, byOutcome) -> all.add(new Row(handler, Map.copyOf(byOutcome))));
        return new Matrix(List.copyOf(outcomes), List.copyOf(all));
    }

    /// Returns the rows and columns that have a case of some kind.
    Matrix only(Predicate<Case> wanted) {
        List<Row> kept = rows.stream().filter(row -> row.cases().values().stream().anyMatch(wanted)).toList();
        return new Matrix(outcomes.stream().filter(outcome -> kept.stream()
                .anyMatch(row -> row.at(outcome).filter(wanted).isPresent())).toList(), kept);
    }

    private static String handler(Case of) {
        return of.component().map(path -> of.page() + " › " + path).orElse(of.page().isEmpty() ? "app" : of.page())
                + "#" + of.handler();
    }
}
