package studio.authcode.plan;

import java.util.List;
import java.util.stream.IntStream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.project.MiniApp;
import studio.authcode.runtime.ProjectFile;

/// Finds what a project expects of cases that there are not: a name in it is probably misspelt.
public final class IdleExpectations {

    private IdleExpectations() {
    }

    /// Returns a sentence for each.
    ///
    /// @param cases everything that can be tried
    /// @throws studio.authcode.base.UserError if what `authcode.json` says of running is wrong
    public static List<Text> of(MiniApp app, List<Case> cases) {
        List<Expectation> all = Expectation.all(new ProjectFile().read(app));
        return IntStream.range(0, all.size()).filter(i -> cases.stream().noneMatch(all.get(i)::isAbout))
                .mapToObj(i -> Text.of("plan.expectation.idle", i + 1, about(all.get(i))))
                .toList();
    }

    /// Returns the pattern of the cases' ids that are meant.
    private static String about(Expectation expectation) {
        return Printable.of(expectation.page().orElse("*") + "#" + expectation.handler().orElse("*") + "/"
                + expectation.outcome().pattern());
    }
}
