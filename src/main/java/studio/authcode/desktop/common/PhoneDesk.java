package studio.authcode.desktop.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tools.jackson.databind.JsonNode;

/// What a running page shows on the phone beside the consent sheet: itself, its dialogs, a toast, the loading sign.
public final class PhoneDesk {

    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dialog>> dialog = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Toast>> toast = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// A page that runs, or has run.
    ///
    /// @param app the mini-app's name
    /// @param path the page's path; empty while the app itself starts
    public record Page(String app, String path) {
    }

    /// Something that waits for a tap.
    ///
    /// @param name `alert`, `confirm`, `prompt` or `showActionSheet`
    /// @param args what the page gave it
    public record Dialog(String name, JsonNode args) {
    }

    /// A toast.
    ///
    /// @param type such as `success`
    public record Toast(String type, String content) {
    }

    private record Waiting(Dialog dialog, CompletableFuture<JsonNode> answer) {
    }

    /// Returns the page that is shown.
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    /// Returns the dialog that waits.
    public ReadOnlyObjectProperty<Optional<Dialog>> dialog() {
        return dialog.getReadOnlyProperty();
    }

    /// Returns the toast that is shown.
    public ReadOnlyObjectProperty<Optional<Toast>> toast() {
        return toast.getReadOnlyProperty();
    }

    /// Returns the loading sign's text, which may be empty, while there is a loading sign.
    public ReadOnlyObjectProperty<Optional<String>> loading() {
        return loading.getReadOnlyProperty();
    }

    /// Shows another page of the app that runs; what was shown in front of the one before stays.
    public void open(Page fresh) {
        page.set(Optional.of(fresh));
    }

    /// Shows a dialog, after those that wait already.
    ///
    /// @return what the page gets
    public CompletionStage<JsonNode> ask(String name, JsonNode args) {
        Waiting question = new Waiting(new Dialog(name, args), new CompletableFuture<>());
        waiting.add(question);
        dialog.set(Optional.of(waiting.peek().dialog()));
        return question.answer();
    }

    /// Answers the dialog that is shown.
    public void answer(JsonNode answer) {
        Waiting answered = waiting.poll();
        if (answered != null) {
            dialog.set(Optional.ofNullable(waiting.peek()).map(Waiting::dialog));
            answered.answer().complete(answer);
        }
    }

    /// Shows a toast instead of the one before.
    public void toast(Toast fresh) {
        toast.set(Optional.of(fresh));
    }

    /// Hides the toast.
    public void hideToast() {
        toast.set(Optional.empty());
    }

    /// Shows the loading sign, or hides it.
    public void loading(boolean on, String content) {
        loading.set(on ? Optional.of(content) : Optional.empty());
    }

    /// Drops the dialogs that wait, as when the run that asked has ended.
    public void dismiss() {
        waiting.clear();
        dialog.set(Optional.empty());
    }

    /// Leaves the app: the phone shows nothing of it any more.
    public void leave() {
        dismiss();
        hideToast();
        loading.set(Optional.empty());
        page.set(Optional.empty());
    }
}
