package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.Program;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.flow.Entrance.Kind;
import studio.authcode.source.flow.Entrance.Trigger;

/// Finds the functions with which a project's code can be entered.
final class Entrances {

    private static final Set<String> LIFECYCLE = Set.of("onLaunch", "onShow", "onLoad", "onReady", "onHide",
            "onUnload", "onInit", "didMount", "didUpdate", "didUnmount", "deriveDataFromProps", "created", "attached",
            "ready", "moved", "detached", "onError", "onPullDownRefresh", "onReachBottom", "onShareAppMessage",
            "onPageScroll", "onTitleClick", "onTabItemTap", "onUnhandledRejection", "onPageNotFound",
            "pageLifetimes.show", "pageLifetimes.hide", "onCustomIconEvent", "onSearchEvent", "beforeTabItemTap",
            "onResize", "onBack", "onKeyboardHeight", "onOptionMenuClick", "onPopMenuClick", "onPullIntercept");

    /// Events of the page around a component.
    private static final String OF_PAGE = "pageEvents.";

    private final Program program;
    private final Templates templates;
    private final Map<FunctionId, List<Registration>> found = new HashMap<>();

    /// A handler before its template is asked whether it knows it.
    private record Registration(Kind kind, String file, String name) {
    }

    Entrances(Program program, Templates templates) {
        this.program = program;
        this.templates = templates;
        Handlers handlers = new Handlers(program.linker());
        program.files().values().forEach(file -> handlers.of(file).forEach(registered ->
                registered.byName().forEach((name, id) -> found.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(new Registration(registered.kind(), file.file(), name)))));
    }

    /// Returns the handlers that a function is; the top level of a file is one of its own.
    List<Entrance> of(FunctionId function) {
        if (function.index() < 0) {
            return List.of(new Entrance(Kind.MODULE, Trigger.LIFECYCLE, function.file(), "",
                    Place.of(function.file())));
        }
        return found.getOrDefault(function, List.of()).stream().map(each -> new Entrance(each.kind(), trigger(each),
                each.file(), each.name(), program.linker().function(function).place())).toList();
    }

    private Trigger trigger(Registration handler) {
        if (LIFECYCLE.contains(handler.name()) || handler.name().startsWith(OF_PAGE)) {
            return Trigger.LIFECYCLE;
        }
        boolean named = handler.kind() != Kind.APP
                && templates.of(handler.file()).handlers().contains(handler.name());
        return named ? Trigger.EVENT : Trigger.METHOD;
    }
}
