package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;
import studio.authcode.wallet.ProjectRules.IdRule;
import studio.authcode.wallet.ProjectRules.QueryKind;
import studio.authcode.wallet.ProjectRules.RequestKind;

/// Wallets for tests.
public final class Wallets {

    /// Keeps the id in the manifest.
    public static final WalletRules TIKI = new WalletRules("tiki", "Tiki", new ProjectRules(
            Optional.of(new IdPlace("package.json", "/tiki/appIdentifier")),
            List.of(new IdPlace("package.json", "/appIdentifier")), Optional.of("/tiki/metadata/permissions"),
            List.of("tiki"), List.of("txml"), List.of("project.config.json"), List.of(), 0,
            Optional.of(new IdRule(Pattern.compile("[a-z][a-z0-9]*(?:\\.[a-z][a-z0-9]*)+"), 64, "vn.tiki.shop")),
            QueryKind.STRING, RequestKind.BODY, true, false));

    /// Keeps no id in the project.
    public static final WalletRules ALIPAY = new WalletRules("alipay", "Alipay", new ProjectRules(
            Optional.empty(), List.of(), Optional.empty(), List.of(), List.of("axml"),
            List.of("mini.project.json", "project.config.json"), List.of("mini.project.json"), 1,
            Optional.of(new IdRule(Pattern.compile("20[0-9]{14}"), 16, "2021001234567890")),
            QueryKind.OBJECT, RequestKind.RESPONSE, false, true));

    /// Both, in an order that ranks must correct.
    public static final List<WalletRules> ALL = List.of(ALIPAY, TIKI);

    private Wallets() {
    }
}
