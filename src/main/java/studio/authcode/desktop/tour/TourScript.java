package studio.authcode.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.desktop.shell.Samples;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Rules;
import studio.authcode.wallet.Scope;

/// The steps of the tour, in order.
final class TourScript {

    private static final int MANY = 6;

    private final Stagehand stage;
    private final Workbench bench;

    TourScript(Stagehand stage) {
        this.stage = stage;
        this.bench = stage.bench();
    }

    List<Path> play(Optional<Path> project) throws IOException, InterruptedException {
        Samples samples = bench.engine().samples();
        Optional<Path> first = project.or(samples::first);
        if (first.isPresent()) {
            bench.open(first.get(), Optional.empty());
        }
        stage.picture("identity");
        allowOneRefuseTheNext();
        darkToo();
        new OwnCode(stage).play();
        new MerchantRequest(stage).play();
        if (samples.wrong().isPresent()) {
            bench.open(samples.wrong().get(), Optional.empty());
            stage.picture("wrong-id");
        }
        if (samples.problems().isPresent()) {
            problems(samples.problems().get());
        }
        for (Path sample : samples.all()) {
            boolean shown = Stream.of(samples.wrong(), samples.problems(), first).anyMatch(Optional.of(sample)::equals);
            if (!shown) {
                otherWallet(sample);
            }
        }
        stage.shell().showApps();
        stage.picture("registered-apps");
        return stage.pictures();
    }

    private void allowOneRefuseTheNext() throws IOException {
        bench.request().request();
        boolean allow = true;
        for (int number = 1; bench.desk().asking().get().isPresent(); number++) {
            stage.picture("question-" + number);
            bench.desk().answer(allow ? Decision.Whole.ALLOW : Decision.Whole.DENY);
            allow = false;
        }
        stage.picture("payload-and-log");
    }

    /// The list of problems beside the code where they stand.
    private void problems(Path sample) throws IOException {
        bench.open(sample, Optional.empty());
        bench.problems().next();
        bench.problems().next();
        bench.problems().next().ifPresent(stage.shell()::show);
        stage.picture("problems");
        stage.dark(true);
        stage.picture("problems-dark");
        stage.dark(false);
        stage.shell().showRequest();
    }

    private void darkToo() throws IOException {
        stage.dark(true);
        stage.picture("payload-and-log-dark");
        bench.request().request();
        stage.picture("question-dark");
        bench.consent().refuseRest();
        stage.dark(false);
    }

    private void otherWallet(Path sample) throws IOException {
        bench.open(sample, Optional.empty());
        Contract wallet = bench.session().wallet().get();
        bench.request().ask(askable(wallet));
        boolean many = wallet.scopes().size() > MANY;
        together(wallet, many);
        bench.consent().walletLanguage().set(true);
        bench.request().request();
        stage.picture(wallet.id() + "-question");
        if (many) {
            bench.desk().asking().get().map(Asking::prompt).ifPresent(prompt ->
                    bench.consent().allowOnly(prompt.scopes().subList(0, prompt.scopes().size() - 1)));
        }
        bench.consent().allowRest();
        stage.picture(wallet.id() + "-payload");
        bench.consent().walletLanguage().set(false);
    }

    /// Has many scopes asked for on one sheet, where the wallet can do that.
    private void together(Contract wallet, boolean many) {
        if (many && wallet.switches().stream().anyMatch(rule -> rule.name().equals("prompts")
                && rule.option("together").isPresent())) {
            bench.request().set("prompts", "together");
        }
    }

    /// Every scope that the user would be asked about.
    private static List<String> askable(Contract wallet) {
        Rules.Silent silent = wallet.rules(Map.of()).silent();
        return wallet.scopes().stream().map(Scope::name).filter(scope -> !silent.scopes().contains(scope)).toList();
    }
}
