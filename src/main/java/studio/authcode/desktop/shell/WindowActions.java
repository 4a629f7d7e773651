package studio.authcode.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/// What the window itself can do, for its menus and its toolbar.
interface WindowActions {

    /// Asks for a project's folder and opens it.
    void openFolder();

    /// Asks for a project's manifest and opens it.
    void openManifest();

    /// Closes the window.
    void quit();

    /// Makes the call that the form describes.
    void request();

    /// Shows the request form.
    void showRequest();

    /// Shows the registered apps.
    void showApps();

    /// Shows the open project's files.
    void showSource();

    /// Shows what happens in a run.
    void showRun();

    /// Shows every outcome.
    void showOutcomes();

    /// Shows the wallet server.
    void showServer();

    /// Puts the focus into the list of pages.
    void showPages();

    /// Lets the person choose a file of the open project.
    void goToFile();

    /// Puts the focus into the list of problems.
    void showProblems();

    /// Puts the registered id where the project's own stands, where one certainly fits.
    void useRegistered();

    /// Returns new menu items for the problems.
    List<MenuItem> problemItems();

    /// Puts the focus into the log's filter.
    void showLog();

    /// Puts the focus on the wallet.
    void focusWallet();

    /// Puts the focus on the simulated user.
    void focusUser();

    /// Shows the simulated users.
    void users();

    /// Returns the chosen theme.
    String theme();

    /// Chooses a theme.
    void theme(String name);

    /// Chooses the window's language.
    void language(Locale locale);

    /// Switches the sheet between English and the wallet's own language.
    void toggleLanguage();

    /// Dismisses the newest notice.
    void dismissNotice();

    /// Shows every shortcut.
    void shortcuts();

    /// Shows where the chosen wallet's rules come from.
    void contract();

    /// Hands over the log's menu items once the log is there.
    void logItems(Consumer<List<MenuItem>> use);

    /// Hands over the registered apps' menu items once they are shown.
    void appsItems(Consumer<List<MenuItem>> use);

    /// Hands over the wallet server's menu items once it is shown.
    void serverItems(Consumer<List<MenuItem>> use);
}
