package studio.authcode.desktop.tour;

import java.io.IOException;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.consent.Decision;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Verdict;

/// The steps of the tour that run the project's own code: one handler, every outcome, one of these once more.
final class OwnCode {

    private final Stagehand stage;
    private final Workbench bench;

    OwnCode(Stagehand stage) {
        this.stage = stage;
        this.bench = stage.bench();
    }

    /// Plays them, where anything of the project can reach a call.
    void play() throws IOException, InterruptedException {
        if (bench.pages().reaching().getValue()) {
            tap();
            everyOutcome();
            stage.shell().showRequest();
        }
    }

    private void tap() throws IOException, InterruptedException {
        bench.pages().run();
        boolean pictured = false;
        while (bench.run().underWay().getValue()) {
            stage.tasks().until(() -> !bench.run().underWay().getValue() || asks());
            if (bench.desk().asking().get().isPresent()) {
                if (!pictured) {
                    stage.picture("run-question");
                    pictured = true;
                }
                bench.desk().answer(Decision.Whole.ALLOW);
            } else if (asks()) {
                bench.phone().answer(Json.object().put("confirm", true).put("ok", true).put("index", 0));
            }
        }
        stage.picture("run");
    }

    private boolean asks() {
        return bench.desk().asking().get().isPresent() || bench.phone().dialog().get().isPresent();
    }

    private void everyOutcome() throws IOException, InterruptedException {
        stage.shell().showOutcomes();
        bench.outcomes().run();
        stage.tasks().until(() -> !bench.outcomes().underWay().getValue());
        if (bench.outcomes().result().get().filter(plan -> !plan.cases().isEmpty()).isPresent()) {
            PlanResult plan = bench.outcomes().result().get().get();
            CaseResult looked = plan.cases().stream().filter(each -> each.verdict() == Verdict.FAIL).findFirst()
                    .orElse(plan.cases().getLast());
            bench.outcomes().selected().set(Optional.of(looked.tried()));
            stage.picture("outcomes");
            stage.dark(true);
            stage.picture("outcomes-dark");
            stage.dark(false);
            int before = bench.run().asked().get();
            bench.outcomes().replay();
            stage.tasks().until(() -> bench.run().asked().get() > before && !bench.run().underWay().getValue());
            stage.picture("replayed-case");
        }
    }
}
