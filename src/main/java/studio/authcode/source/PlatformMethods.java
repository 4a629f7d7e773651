package studio.authcode.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.OwnerFact;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Property;

/// Tells which functions only the platform calls, which hears nothing of their promises.
final class PlatformMethods {

    private static final Set<String> REGISTRARS = Set.of("Page", "Component");
    private static final Set<String> GROUPS = Set.of("methods", "lifetimes", "pageLifetimes", "pageEvents");

    private final Linker linker;
    private final Set<String> used = new HashSet<>();

    /// Takes every call of the live files.
    PlatformMethods(Linker linker, List<Resolved> calls) {
        this.linker = linker;
        for (Resolved each : calls) {
            used.add(each.call().moment().name());
            note(each.call().callee());
            each.call().arguments().forEach(this::note);
        }
    }

    /// What is handed on, or called as in `this.login.call(this)`, may be called by other code.
    private void note(Value value) {
        switch (value) {
            case Property(Value of, String name, Place _) -> {
                used.add(name);
                if (of instanceof Property(Value _, String inner, Place _)) {
                    used.add(inner);
                }
            }
            case Members options -> options.members().forEach(member -> {
                if (member.value() instanceof Property(Value _, String name, Place _)) {
                    used.add(name);
                }
            });
            default -> { }
        }
    }

    /// Tells whether a function is a method of the app, a page or a component under a name that no code uses.
    boolean isForPlatform(FunctionId id) {
        FunctionFact function = linker.function(id);
        return function.owner() >= 0 && function.name().filter(name -> !used.contains(name)).isPresent()
                && (isRegistered(id.file(), linker.owner(id.file(), function.owner())) || isOfApp(function));
    }

    /// Nothing but the moments of its life is called of an app.
    private boolean isOfApp(FunctionFact function) {
        return linker.owner(function.id().file(), function.owner()).registrar().filter("App"::equals).isPresent()
                && function.name().filter(name -> name.matches("on[A-Z].*")).isPresent();
    }

    private boolean isRegistered(String file, OwnerFact owner) {
        return owner.registrar().filter(REGISTRARS::contains).isPresent()
                || GROUPS.contains(owner.key()) && owner.outer() >= 0
                && linker.owner(file, owner.outer()).registrar().filter(REGISTRARS::contains).isPresent();
    }
}
