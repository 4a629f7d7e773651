package studio.authcode.diagnosis.mutation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A healthy project that was broken in one way, and what shall be said of it.
///
/// @param healthy the project before
/// @param broken the project after
/// @param spot where the finding is expected
/// @param beside rules that may have something to say as well
/// @param repair whether the safe repair gives back what was meant
/// @param environment where the app is looked up
/// @param persona who uses it
/// @param onDisk what cannot be said by the content of files
record Mutation(Project healthy, Project broken, Spot spot, Set<String> beside, boolean repair, String environment,
        Optional<String> persona, DiskWork onDisk) {

    /// Something done to a folder.
    @FunctionalInterface
    interface DiskWork {

        void in(Path folder) throws java.io.IOException;
    }

    static Mutation of(Project healthy, Project broken, Spot spot) {
        return new Mutation(healthy, broken, spot, Set.of(), false, "production", Optional.empty(), _ -> { });
    }

    Mutation repaired() {
        return new Mutation(healthy, broken, spot, beside, true, environment, persona, onDisk);
    }

    /// Allows other rules to speak, and the one about contradictions where the code repeats the id.
    Mutation beside(String... rules) {
        Set<String> all = new HashSet<>(List.of(rules));
        if (healthy.repeatsIdInCode()) {
            all.add("app-id/conflict");
        }
        return new Mutation(healthy, broken, spot, all, repair, environment, persona, onDisk);
    }

    Mutation in(String other) {
        return new Mutation(healthy, broken, spot, beside, repair, other, persona, onDisk);
    }

    Mutation by(String user) {
        return new Mutation(healthy, broken, spot, beside, repair, environment, Optional.of(user), onDisk);
    }

    Mutation then(DiskWork work) {
        return new Mutation(healthy, broken, spot, beside, repair, environment, persona, work);
    }
}
