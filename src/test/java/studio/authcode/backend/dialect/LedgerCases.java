package studio.authcode.backend.dialect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.ledger.RevokedBy;

/// The mistakes that can be made with a code or a token at every wallet.
final class LedgerCases {

    private final Server server;
    private final Server stranger;
    private final List<Case> cases = new ArrayList<>();

    private LedgerCases(Server server, Server stranger) {
        this.server = server;
        this.stranger = stranger;
    }

    /// @param stranger another wallet's server
    static List<Case> of(Server server, Server stranger) {
        LedgerCases all = new LedgerCases(server, stranger);
        all.codes();
        all.refreshTokens();
        all.accessTokens();
        return all.cases;
    }

    /// One request to the server and what it needs.
    private record Try(DialectTester world, Rolls rolls, Server server, AppCredentials app) {

        String issue() {
            return world.issue(app, server.scopes());
        }

        Handled tokens(Server other, AppCredentials owner) {
            return other.tokens(world, owner, other.scopes(), rolls);
        }

        Handled tokens() {
            return tokens(server, app);
        }

        Handled code(String code) {
            return world.send(server.token(world, app, code, rolls));
        }

        Handled refresh(String token) {
            return world.send(server.refresh(world, app, token, rolls));
        }

        Handled profile(String token) {
            return world.send(server.profile(world, app, token, rolls));
        }

        AppCredentials other() {
            return world.app(app.merchant().wallet(), 1, "production");
        }

        AppCredentials sandbox() {
            return world.app(app.merchant().wallet(), 0, "sandbox");
        }

        void revoke(String text) {
            world.ledger().revoke(text, RevokedBy.USER, world.now()).join();
        }

        void expire(String text) {
            world.ledger().expire(text, world.now().minus(Duration.ofMinutes(1))).join();
        }
    }

    private void add(Mistake mistake, String what, Function<Try, Handled> play) {
        cases.add(new Case(server, mistake, what, (world, rolls) ->
                play.apply(new Try(world, rolls, server, world.app(server.wallet())))));
    }

    private void codes() {
        add(Mistake.CODE_UNKNOWN, "", each -> each.code("nocode" + each.rolls().word(26)));
        add(Mistake.CODE_ENCODED, "quoted", each -> each.code("\"" + each.issue() + "\""));
        add(Mistake.CODE_ENCODED, "with a space", each -> each.code(each.issue() + " "));
        add(Mistake.CODE_CUT, "", each -> each.code(each.issue().substring(0, 20 + each.rolls().below(11))));
        add(Mistake.CODE_IS_TOKEN, "", each -> each.code(server.access(each.tokens())));
        add(Mistake.CODE_USED, "", each -> {
            String code = each.issue();
            each.code(code);
            return each.code(code);
        });
        add(Mistake.CODE_EXPIRED, "", each -> {
            String code = each.issue();
            each.expire(code);
            return each.code(code);
        });
        add(Mistake.CODE_REVOKED, "", each -> {
            String code = each.issue();
            each.revoke(code);
            return each.code(code);
        });
        add(Mistake.CODE_OTHER_APP, "", each -> each.code(each.world().issue(each.other(), server.scopes())));
        add(Mistake.CODE_OTHER_ENVIRONMENT, "", each ->
                each.code(each.world().issue(each.sandbox(), server.scopes())));
        add(Mistake.CODE_OTHER_WALLET, "", each -> each.code(
                each.world().issue(each.world().app(stranger.wallet()), stranger.scopes())));
    }

    private void refreshTokens() {
        add(Mistake.REFRESH_UNKNOWN, "", each -> each.refresh("notoken" + each.rolls().word(26)));
        add(Mistake.REFRESH_IS_OTHER, "an access token", each -> each.refresh(server.access(each.tokens())));
        add(Mistake.REFRESH_IS_OTHER, "an auth code", each -> each.refresh(each.issue()));
        add(Mistake.REFRESH_USED, "", each -> {
            String token = server.refresh(each.tokens());
            each.refresh(token);
            return each.refresh(token);
        });
        add(Mistake.REFRESH_EXPIRED, "", each -> {
            String token = server.refresh(each.tokens());
            each.expire(token);
            return each.refresh(token);
        });
        add(Mistake.REFRESH_REVOKED, "", each -> {
            String token = server.refresh(each.tokens());
            each.revoke(token);
            return each.refresh(token);
        });
        add(Mistake.REFRESH_OTHER_APP, "", each -> each.refresh(server.refresh(each.tokens(server, each.other()))));
        add(Mistake.REFRESH_OTHER_ENVIRONMENT, "", each ->
                each.refresh(server.refresh(each.tokens(server, each.sandbox()))));
        add(Mistake.REFRESH_OTHER_WALLET, "", each -> each.refresh(
                stranger.refresh(each.tokens(stranger, each.world().app(stranger.wallet())))));
    }

    private void accessTokens() {
        add(Mistake.TOKEN_UNKNOWN, "", each -> each.profile("notoken" + each.rolls().word(26)));
        add(Mistake.TOKEN_IS_OTHER, "a refresh token", each -> each.profile(server.refresh(each.tokens())));
        add(Mistake.TOKEN_IS_OTHER, "an auth code", each -> each.profile(each.issue()));
        add(Mistake.TOKEN_EXPIRED, "", each -> {
            String token = server.access(each.tokens());
            each.expire(token);
            return each.profile(token);
        });
        add(Mistake.TOKEN_REVOKED, "", each -> {
            String token = server.access(each.tokens());
            each.revoke(token);
            return each.profile(token);
        });
        add(Mistake.TOKEN_OTHER_APP, "", each -> each.profile(server.access(each.tokens(server, each.other()))));
        add(Mistake.TOKEN_OTHER_ENVIRONMENT, "", each ->
                each.profile(server.access(each.tokens(server, each.sandbox()))));
        add(Mistake.TOKEN_OTHER_WALLET, "", each -> each.profile(
                stranger.access(each.tokens(stranger, each.world().app(stranger.wallet())))));
        if (server.tooFewScopes() != null) {
            add(Mistake.TOKEN_SCOPE, "", each -> each.profile(server.access(
                    server.tokens(each.world(), each.app(), server.tooFewScopes(), each.rolls()))));
        }
    }
}
