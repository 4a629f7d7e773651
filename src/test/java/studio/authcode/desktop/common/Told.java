package studio.authcode.desktop.common;

import java.util.ArrayList;
import java.util.List;
import studio.authcode.base.UserError;

/// Keeps what the person is told.
public final class Told implements Notices {

    public final List<String> all = new ArrayList<>();
    public Runnable offered = () -> { };

    @Override
    public void info(String text) {
        all.add(text);
    }

    @Override
    public void done(String text, String action, Runnable about) {
        all.add(text);
        offered = about;
    }

    @Override
    public void error(UserError error) {
        all.add(error.getMessage());
    }

    @Override
    public void error(String text, String hint) {
        all.add(text);
    }
}
