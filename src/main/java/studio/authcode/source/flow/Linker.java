package studio.authcode.source.flow;

import java.util.Map;
import java.util.Optional;

/// Finds what values stand for over all files.
final class Linker {

    private static final int DEEPEST = 24;

    private final Map<String, FileFlow> flows;
    private final Surroundings surroundings;
    private final Optional<Target.Thing> app;

    Linker(Map<String, FileFlow> flows, Surroundings surroundings) {
        this.flows = flows;
        this.surroundings = surroundings;
        this.app = flows.values().stream().flatMap(flow -> java.util.stream.IntStream.range(0, flow.owners().size())
                .filter(each -> flow.owners().get(each).kind() == Owner.Kind.APP)
                .mapToObj(each -> new Target.Thing(flow.file(), each))).findFirst();
    }

    /// What a value turns out to be.
    sealed interface Target {

        /// A function.
        record Code(FunctionId id) implements Target {
        }

        /// An object or class.
        record Thing(String file, int owner) implements Target {
        }

        /// A module.
        record Module(String file) implements Target {
        }
    }

    /// Returns the function that is called where this value is.
    Optional<FunctionId> callable(String file, Value value) {
        return resolve(file, value, 0).flatMap(target -> switch (target) {
            case Target.Code(FunctionId id) -> Optional.of(id);
            case Target.Module(String module) -> export(module, "=", 0)
                    .filter(Target.Code.class::isInstance).map(code -> ((Target.Code) code).id());
            case Target.Thing _ -> Optional.empty();
        });
    }

    /// Returns the object that a value is.
    Optional<Target.Thing> thing(String file, Value value) {
        return resolve(file, value, 0).filter(Target.Thing.class::isInstance).map(Target.Thing.class::cast);
    }

    private Optional<? extends Target> resolve(String file, Value value, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (value) {
            case Value.Code(int function) -> Optional.of(new Target.Code(new FunctionId(file, function)));
            case Value.Thing(int owner) -> Optional.of(new Target.Thing(file, owner));
            case Value.Module(String specifier) -> surroundings.resolve(file, specifier).filter(flows::containsKey)
                    .map(Target.Module::new);
            case Value.Export(String specifier, String name) -> surroundings.resolve(file, specifier)
                    .filter(flows::containsKey).flatMap(module -> export(module, name, depth + 1));
            case Value.App _ -> app;
            case Value.Member(Value of, String name) -> resolve(file, of, depth + 1)
                    .flatMap(target -> member(target, name, depth + 1));
        };
    }

    private Optional<? extends Target> member(Target target, String name, int depth) {
        return switch (target) {
            case Target.Thing(String file, int owner) -> ofThing(file, owner, name, depth);
            case Target.Module(String file) -> export(file, name, depth);
            case Target.Code _ -> Optional.empty();
        };
    }

    private Optional<? extends Target> ofThing(String file, int owner, String name, int depth) {
        Owner found = flows.get(file).owners().get(owner);
        Value value = found.members().get(name);
        if (value != null) {
            return resolve(file, value, depth + 1);
        }
        return depth > DEEPEST ? Optional.empty() : found.includes().stream()
                .flatMap(include -> resolve(file, include, depth + 1).stream())
                .flatMap(target -> member(target, name, depth + 2).stream()).findFirst();
    }

    private Optional<? extends Target> export(String file, String name, int depth) {
        FileFlow flow = flows.get(file);
        Value value = flow.exports().get(name);
        if (value != null) {
            return resolve(file, value, depth + 1);
        }
        Value whole = flow.exports().get("=");
        if (whole != null && depth <= DEEPEST) {
            return name.equals("default") ? resolve(file, whole, depth + 1)
                    : resolve(file, whole, depth + 1).flatMap(target -> member(target, name, depth + 1));
        }
        return depth > DEEPEST ? Optional.empty() : flow.stars().stream()
                .flatMap(star -> surroundings.resolve(file, star).filter(flows::containsKey).stream())
                .flatMap(module -> export(module, name, depth + 2).stream()).findFirst();
    }
}
