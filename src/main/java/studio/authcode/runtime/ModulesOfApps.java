package studio.authcode.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import studio.authcode.project.MiniApp;
import studio.authcode.runtime.module.Compiler;

/// The modules of the mini-apps that were run last: a plan runs the same one a thousand times.
final class ModulesOfApps {

    private static final int MOST = 3;

    private final Compiler compiler;
    private final Deque<Kept> kept = new ArrayDeque<>();

    /// @param app one reading of a project; another reading of it is another one
    private record Kept(MiniApp app, List<String> suffixes, Modules modules) {
    }

    ModulesOfApps(Compiler compiler) {
        this.compiler = compiler;
    }

    /// Returns the modules of a project as it was read.
    ///
    /// @param suffixes what the wallet's templates end with
    synchronized Modules of(MiniApp app, List<String> suffixes) {
        for (Kept each : kept) {
            if (isSame(each.app, app) && each.suffixes.equals(suffixes)) {
                return each.modules;
            }
        }
        if (kept.size() == MOST) {
            kept.removeLast();
        }
        Modules modules = new StoreModules(app, suffixes, compiler);
        kept.addFirst(new Kept(app, suffixes, modules));
        return modules;
    }

    /// Two readings may be equal, and the code beside them have changed in between.
    private static boolean isSame(MiniApp one, MiniApp other) {
        return one == other;
    }
}
