package studio.authcode.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Browser;
import studio.authcode.desktop.common.Tasks;

/// Opens addresses and files with the operating system's own opener.
final class Opener implements Browser {

    private final Tasks tasks;

    Opener(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void open(String address) {
        tasks.run(address, () -> {
            try {
                return new ProcessBuilder(command(address)).start();
            } catch (IOException e) {
                throw new UserError(Text.of("desktop.open", address, String.valueOf(e.getMessage())));
            }
        });
    }

    private static List<String> command(String address) {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return List.of("open", address);
        }
        return os.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address) : List.of("xdg-open", address);
    }
}
