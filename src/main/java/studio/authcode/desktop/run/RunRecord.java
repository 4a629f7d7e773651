package studio.authcode.desktop.run;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.trail.Trail;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;

/// What a run has shown so far: its events, what its pages hold, and what is on the phone.
final class RunRecord {

    private final PhoneDesk phone;
    private final Trail trail = new Trail();
    private final PageStates states = new PageStates();
    private final ReadOnlyObjectWrapper<List<PageData>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private String app = "";

    RunRecord(PhoneDesk phone) {
        this.phone = phone;
    }

    Trail trail() {
        return trail;
    }

    ReadOnlyObjectProperty<List<PageData>> pages() {
        return pages.getReadOnlyProperty();
    }

    /// Begins anew with nothing shown.
    void clear() {
        phone.leave();
        trail.show(List.of());
        states.clear();
        pages.set(List.of());
    }

    /// Begins anew with an app that runs.
    ///
    /// @param name the app's name
    void begin(String name, String page) {
        clear();
        app = name;
        phone.open(new PhoneDesk.Page(name, page));
    }

    /// Takes what has happened since.
    void add(List<RunEvent> events) {
        trail.add(events);
        boolean data = false;
        for (RunEvent event : events) {
            if (event instanceof RunEvent.DataSet set) {
                states.add(set);
                data = true;
            } else {
                show(event);
            }
        }
        if (data) {
            pages.set(states.all());
        }
    }

    private void show(RunEvent event) {
        switch (event) {
            case RunEvent.Toast(String type, String content) -> phone.toast(new PhoneDesk.Toast(type, content));
            case RunEvent.Loading(boolean on, String content) -> phone.loading(on, content);
            case RunEvent.Lifecycle(String page, var component, String name)
                    when name.equals("onShow") && component.isEmpty() -> open(page);
            case RunEvent.Navigate moved -> open(moved.page());
            default -> { }
        }
    }

    private void open(String page) {
        if (!page.isEmpty()) {
            phone.open(new PhoneDesk.Page(app, page));
        }
    }

    /// Takes what the pages hold at the end.
    void end(RunResult result) {
        states.end(result.pages());
        pages.set(states.all());
    }
}
