package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.CallSite;
import studio.authcode.source.flow.Entrance.Kind;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;
import studio.authcode.source.flow.TemplateEvents;

/// `call/in-web-view`: a call from a page that shows nothing but a web-view, or from a web page's own code.
final class InWebView implements CallRule {

    private static final Wording SAID = Wording.error("in-web-view");
    private static final Set<String> ONLY = Set.of("web-view");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry("page", "h5"));
    }

    @Override
    public List<Finding> check(Calls calls) {
        Flows flows = calls.flows();
        Stream<Finding> pages = calls.sites().stream().flatMap(call -> hosted(flows, call).map(file ->
                SAID.because("page", call.place(), Printable.of(file), calls.wallet())).stream());
        return Stream.concat(pages, inWebPages(calls)).toList();
    }

    private static Stream<Finding> inWebPages(Calls calls) {
        List<String> pages = calls.subject().sources().program().webPages();
        if (pages.isEmpty()) {
            return Stream.empty();
        }
        WebPages web = new WebPages(ProjectFiles.at(calls.subject().app().folder()));
        return pages.stream().flatMap(page -> web.calls(page).stream()).distinct()
                .map(place -> SAID.because("h5", place));
    }

    /// The page that hosts a web-view may fetch a code for it when it is asked to by a message: it is no part of it.
    private static Optional<String> hosted(Flows flows, CallSite call) {
        List<Reach> ways = flows.reach(call);
        boolean elsewhere = ways.isEmpty() || ways.stream().anyMatch(reach -> {
            TemplateEvents template = flows.template(reach.entrance().file());
            return reach.entrance().kind() != Kind.PAGE || !template.elements().equals(ONLY)
                    || template.messages().contains(reach.entrance().name());
        });
        return elsewhere ? Optional.empty() : Optional.of(ways.getFirst().entrance().file());
    }
}
