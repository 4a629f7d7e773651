package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Write;

/// Some state is changed: a variable, a member, the page's data or the storage.
record Change(FunctionId function, Place place, Context context) {

    private static final Pattern STORES = Pattern.compile("(?i)set_?storage(sync)?");

    static List<Change> of(Flows flows, String key) {
        return flows.functions().flatMap(function -> of(flows, function, key)).toList();
    }

    private static Stream<Change> of(Flows flows, FunctionId function, String key) {
        List<Change> found = new ArrayList<>();
        for (Write write : flows.function(function).writes()) {
            if (write.name().equals(key)) {
                found.add(new Change(function, write.place(), write.context()));
            }
        }
        for (CallFact use : flows.calls(function)) {
            if (sets(use, key)) {
                found.add(new Change(function, use.place(), use.moment().context()));
            }
        }
        return found.stream();
    }

    private static boolean sets(CallFact use, String key) {
        boolean data = use.moment().name().equals("setData");
        if (use.arguments().isEmpty() || !data && !STORES.matcher(use.moment().name()).matches()) {
            return false;
        }
        return switch (use.arguments().getFirst()) {
            case Value.Members options when data -> options.open() || options.members().stream().anyMatch(member ->
                    member.isSpread() || names(member.name(), key) && !isNothing(member.value()));
            case Value.Members options -> options.members().stream().anyMatch(member -> member.name().equals("key")
                    && (!(member.value() instanceof Value.Text(String text, Place _)) || text.equals(key)));
            case Value.Text(String text, Place _) -> text.equals(key);
            default -> true;
        };
    }

    private static boolean names(String path, String key) {
        return path.equals(key) || path.endsWith("." + key);
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Literal(String type, Place _) && (type.equals("null") || type.equals("undefined"))
                || value instanceof Value.Text(String text, Place _) && text.isEmpty();
    }
}
