package studio.authcode.desktop.server;

import java.util.function.Consumer;
import studio.authcode.backend.Backend;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.base.Text;

/// Starts the wallet server.
@FunctionalInterface
public interface ServerStart {

    /// Starts it.
    ///
    /// @param port 0 for any that is free
    /// @param listener hears of every exchange, on the thread that answers it
    /// @param warnings hears what a person should know
    /// @throws studio.authcode.base.UserError if it cannot be started
    Backend start(int port, Consumer<Exchange> listener, Consumer<Text> warnings);
}
