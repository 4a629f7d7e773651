package studio.authcode.desktop.registry;

import studio.authcode.registry.RegisteredApp;

/// What tells one registered app from every other one.
public record AppKey(String wallet, String id) {

    boolean is(RegisteredApp app) {
        return app.is(wallet, id);
    }
}
