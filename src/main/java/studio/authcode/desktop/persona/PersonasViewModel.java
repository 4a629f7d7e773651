package studio.authcode.desktop.persona;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Tools;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import studio.authcode.wallet.Wallets;

/// The simulated users while they are edited: every change is kept at once.
public final class PersonasViewModel {

    private final Personas personas;
    private final Wallets wallets;
    private final Tools tools;
    private final Dialogs dialogs;
    private final Consumer<List<Persona>> changed;
    private final Delivered delivered;
    private final ObservableList<Persona> all = FXCollections.observableArrayList();
    private final ObjectProperty<Persona> selected = new SimpleObjectProperty<>();
    private final Map<String, Persona> edited = new ConcurrentHashMap<>();
    private final Object writing = new Object();

    /// Takes the users; nothing is read yet.
    ///
    /// @param changed hears of every user on the JavaFX thread after a change
    public PersonasViewModel(
            Personas personas, Wallets wallets, Tools tools, Dialogs dialogs, Consumer<List<Persona>> changed) {
        this.personas = personas;
        this.wallets = wallets;
        this.tools = tools;
        this.dialogs = dialogs;
        this.changed = changed;
        this.delivered = new Delivered(personas);
    }

    /// Reads the users.
    ///
    /// @param select the id of the one that is then selected, or null for the first
    public void load(String select) {
        tools.tasks().latest(this, tools.tr().of("persona.reading"), personas::all).onSuccess(read -> {
            all.setAll(read);
            selected.set(read.stream().filter(persona -> persona.id().equals(select)).findFirst()
                    .orElse(read.getFirst()));
        });
    }

    /// Returns every user.
    ObservableList<Persona> all() {
        return all;
    }

    /// Returns the user whose fields are shown.
    ObjectProperty<Persona> selected() {
        return selected;
    }

    /// Returns the fields that the wallets know.
    ProfileFields fields() {
        return ProfileFields.of(wallets);
    }

    /// Returns whether a user is the person's own, or one that the person has changed.
    boolean removable(Persona persona) {
        return persona != null && !delivered.unchanged(persona);
    }

    /// Returns whether removing a user brings back the one that came with the program.
    boolean restorable(Persona persona) {
        return removable(persona) && delivered.has(persona.id());
    }

    /// Gives the selected user another name.
    void rename(String name) {
        Persona now = selected.get();
        if (!name.isBlank() && !name.strip().equals(now.name())) {
            put(new Persona(now.id(), name.strip(), now.fields()));
        }
    }

    /// Fills in a field of the selected user; an empty value is one that the user never gave.
    void set(String field, String value) {
        Persona now = selected.get();
        if (!value.strip().equals(now.fields().getOrDefault(field, ""))) {
            Map<String, String> fields = new LinkedHashMap<>(now.fields());
            if (value.isBlank()) {
                fields.remove(field);
            } else {
                fields.put(field, value.strip());
            }
            put(new Persona(now.id(), now.name(), Collections.unmodifiableMap(fields)));
        }
    }

    /// Adds a user who gave nothing but a user number.
    void add() {
        put(new Persona(freeId("user"), tools.tr().of("persona.new"), Map.of("userId", "1000000000000001")));
    }

    /// Adds a user like the selected one.
    void duplicate() {
        Persona like = selected.get();
        put(new Persona(freeId(like.id()), tools.tr().of("persona.copy", like.name()), like.fields()));
    }

    /// Removes the selected user, or brings back the one that came with the program, if the person means it.
    void remove() {
        Persona gone = selected.get();
        String kind = restorable(gone) ? "restore" : "remove";
        if (removable(gone) && dialogs.confirm(tools.tr().of("persona." + kind + ".title", gone.name()),
                tools.tr().of("persona." + kind + ".text"), tools.tr().of("persona." + kind))) {
            tools.tasks().run(tools.tr().of("persona.saving"), () -> {
                synchronized (writing) {
                    personas.remove(gone.id());
                    edited.remove(gone.id());
                }
                return personas.all();
            }).onSuccess(left -> {
                all.setAll(left);
                selected.set(left.stream().filter(persona -> persona.id().equals(gone.id())).findFirst()
                        .orElse(left.getFirst()));
                changed.accept(left);
            }).onError(tools.notices()::error);
        }
    }

    private void put(Persona persona) {
        edited.put(persona.id(), persona);
        show(persona);
        tools.tasks().run(tools.tr().of("persona.saving"), () -> {
            // Whichever of several changes is written last, it is the newest state that is written.
            synchronized (writing) {
                Persona newest = edited.get(persona.id());
                if (newest != null) {
                    personas.put(newest);
                }
            }
            return true;
        }).onSuccess(_ -> changed.accept(List.copyOf(all))).onError(error -> {
            tools.notices().error(error);
            load(persona.id());
        });
    }

    private void show(Persona persona) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(persona.id())) {
                all.set(i, persona);
                selected.set(persona);
                return;
            }
        }
        all.add(persona);
        selected.set(persona);
    }

    private String freeId(String like) {
        for (int i = 2;; i++) {
            String id = like + "-" + i;
            if (all.stream().noneMatch(persona -> persona.id().equals(id))) {
                return id;
            }
        }
    }
}
