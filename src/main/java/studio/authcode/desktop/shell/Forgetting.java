package studio.authcode.desktop.shell;

import java.util.Optional;
import java.util.function.Supplier;
import studio.authcode.consent.Grants;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;

/// Forgets what this user has allowed this app.
final class Forgetting {

    private final Supplier<Grants> grants;
    private final Session session;
    private final Tools tools;

    Forgetting(Supplier<Grants> grants, Session session, Tools tools) {
        this.grants = grants;
        this.session = session;
        this.tools = tools;
    }

    void forget() {
        Optional<String> app = Optional.of(session.app().get()).filter(id -> !id.isBlank());
        Optional<String> persona = Optional.of(session.persona().get().id());
        tools.tasks().run(tools.tr().of("shell.forgetting"), () -> grants.get().forget(app, persona))
                .onSuccess(count -> {
                    tools.notices().info(tools.tr().of("shell.forgotten", count, session.persona().get().name()));
                    session.registryChanged();
                })
                .onError(tools.notices()::error);
    }
}
