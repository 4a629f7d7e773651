package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.Callback.Kept;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Use;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.remark.Remarks.Leak;

/// Follows what a call brings through the functions that it is handed to.
final class Payload {

    private final Linker linker;
    private final List<Located<String>> reads = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    Payload(Linker linker) {
        this.linker = linker;
    }

    /// Returns the fields that are read of it.
    List<Located<String>> reads() {
        return reads.stream().distinct().toList();
    }

    /// Returns where it is kept, or the auth code in it.
    List<Kept> kept() {
        return kept.stream().distinct().toList();
    }

    /// Collects what is read and kept of a value, also by the functions that it is handed to.
    ///
    /// @param seen the functions that are followed already
    /// @return whether it goes where it cannot be followed
    boolean follow(Use use, Set<FunctionId> seen, int deep) {
        reads.addAll(use.reads());
        use.kept().forEach(leak -> kept.add(new Kept(leak, leak.place())));
        use.code().ifPresent(code -> keep(code, Optional.empty(), new HashSet<>(), deep));
        boolean escapes = use.escapes();
        for (Use.Pass pass : use.passes()) {
            Optional<Use> parameter = parameter(pass);
            if (parameter.isEmpty() || deep == 0) {
                escapes |= deep == 0 || !(linker.resolve(pass.callee()) instanceof Function);
            } else if (seen.add(function(pass))) {
                escapes |= follow(parameter.get(), seen, deep - 1);
            }
        }
        return escapes;
    }

    /// Collects where the code itself is kept; what a helper does with it is said of who hands it over.
    private void keep(Use code, Optional<Use.Pass> from, Set<FunctionId> seen, int deep) {
        code.kept().forEach(leak -> kept.add(new Kept(from.map(pass ->
                new Leak(leak.store(), pass.text(), pass.place())).orElse(leak), leak.place())));
        for (Use.Pass pass : code.passes()) {
            Optional<Use> parameter = parameter(pass);
            if (deep > 0 && parameter.isPresent() && seen.add(function(pass))) {
                keep(parameter.get(), from.or(() -> Optional.of(pass)), seen, deep - 1);
            }
        }
    }

    private Optional<Use> parameter(Use.Pass pass) {
        if (linker.resolve(pass.callee()) instanceof Function(FunctionId id, Place _)) {
            List<Use> parameters = linker.function(id).parameters();
            return pass.index() < parameters.size() ? Optional.of(parameters.get(pass.index())) : Optional.empty();
        }
        return Optional.empty();
    }

    private FunctionId function(Use.Pass pass) {
        return ((Function) linker.resolve(pass.callee())).id();
    }
}
