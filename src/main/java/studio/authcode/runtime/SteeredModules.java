package studio.authcode.runtime;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.runtime.module.SteeredStore;
import studio.authcode.runtime.module.Turn;
import tools.jackson.databind.node.ObjectNode;

/// The modules of a mini-app in which some conditions turn out as they are wanted.
final class SteeredModules implements Modules {

    private final Modules plain;
    private final String version;
    private final SteeredStore store;

    SteeredModules(Modules plain, String version, SteeredStore store) {
        this.plain = plain;
        this.version = version;
        this.store = store;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void layout(ObjectNode start) {
        plain.layout(start);
    }

    @Override
    public Modules steered(List<Turn> turns) {
        return plain.steered(turns);
    }

    @Override
    public ObjectNode find(String from, String specifier) {
        return store.find(from, specifier).json();
    }

    @Override
    public ObjectNode script(String name, String code) {
        return plain.script(name, code);
    }

    @Override
    public Place original(Place place) {
        return store.original(place.file(), place.line(), place.column());
    }
}
