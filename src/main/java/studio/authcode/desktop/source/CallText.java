package studio.authcode.desktop.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Tr;
import studio.authcode.project.Located;
import studio.authcode.source.CallSite;
import studio.authcode.source.Scopes;

/// A call in words: its scopes, who hears the outcome, and where it stands.
final class CallText {

    private final Tr tr;

    CallText(Tr tr) {
        this.tr = tr;
    }

    String of(CallSite call) {
        String api = call.via().map(via -> via + ".").orElse("my.") + call.api();
        String callbacks = call.callbacks().stream().map(each -> each.role().name().toLowerCase(Locale.ROOT))
                .distinct().collect(Collectors.joining(", "));
        String inside = call.inside().map(name -> "\n" + tr.of("source.call.inside", Printable.of(name))).orElse("");
        return Printable.of(api) + "\n" + scopes(call.scopes()) + "\n"
                + (callbacks.isEmpty() ? tr.of("source.call.noCallbacks") : tr.of("source.call.callbacks", callbacks))
                + inside;
    }

    private String scopes(Scopes scopes) {
        return switch (scopes) {
            case Scopes.Absent _ -> tr.of("source.call.noScopes");
            case Scopes.Given given -> given.names().isEmpty() ? tr.of("source.call.noScopes")
                    : tr.of("source.call.scopes", names(given.names()));
            case Scopes.Dynamic dynamic -> dynamic.known().isEmpty() ? tr.of("source.call.dynamic")
                    : tr.of("source.call.dynamicAmong", names(dynamic.known()));
            case Scopes.Other other -> tr.of("source.call.other", other.type());
        };
    }

    private static String names(List<Located<String>> names) {
        return names.stream().map(Located::value).map(Printable::of).collect(Collectors.joining(", "));
    }
}
