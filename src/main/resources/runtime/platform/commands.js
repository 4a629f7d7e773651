// What the parent wants, command by command.
(function (kit, host) {
    'use strict';
    const STATE = 200000;
    const text = (value) => (kit.isString(value) ? value : '');
    /** What the parent said of a page or component is read when it is first wanted. */
    const reader = (kind) => {
        const known = new kit.SafeMap();
        return (path) => {
            if (!known.has(path)) {
                const json = host.unit(kind, path);
                if (json === null) {
                    return undefined;
                }
                known.set(path, kit.parse(json));
            }
            return known.get(path);
        };
    };
    const pages = reader('page');
    let scripted = false;
    const scriptPage = { __proto__: null, module: undefined };
    kit.page = (path) => (scripted ? (path === 'script' ? scriptPage : undefined) : pages(path));
    kit.component = reader('component');
    kit.isFirstPage = (path) => path === (scripted ? 'script' : host.firstPage());
    kit.start = { __proto__: null };
    kit.platform = { __proto__: null };

    const launchPath = (command) => {
        const { query } = command;
        kit.launched = { __proto__: null, path: text(command.page),
            query: kit.isString(query) ? query : text(kit.member(query, 'query')) };
    };
    const hide = () => {
        kit.hidePage();
        kit.appLifecycle('onHide', []);
    };
    const show = () => {
        kit.appLifecycle('onShow', [kit.launchOptions()]);
        kit.showPage();
    };
    const script = ({ name, module }) => {
        const where = kit.at({ __proto__: null, page: null, lifecycle: 'module' });
        scripted = true;
        kit.whileLoading('script', where, kit.member(module, 'id') ?? name);
        if (kit.isAppRegistered()) {
            kit.launchApp(undefined);
        }
        if (kit.isRegistered('script')) {
            kit.later(() => kit.openFirst('script', ''));
        }
    };
    const answer = ({ id, callback, payload, after, sheet, standIn }) => {
        if (!kit.isOpen(id)) {
            return;
        }
        if (sheet && kit.platform.sheetBefore) {
            hide();
        }
        kit.later(() => {
            if (sheet && kit.platform.sheetAfter) {
                show();
            }
            kit.answered(id, callback, payload, standIn);
        }, after);
    };
    const fire = ({ handler, event, component, times }) => {
        const page = kit.top();
        const owner = page === undefined || component === undefined ? page : kit.findComponent(page, component);
        if (owner === undefined) {
            kit.trouble('no-handler', 'There is no page or component for it.', { __proto__: null, handler, component },
                kit.at({ __proto__: null, page: page?.path ?? null }));
        } else {
            kit.fire(owner, handler, event, times);
        }
    };
    const state = ({ handlers }) => {
        let json = '[';
        for (let i = 0; i < kit.stack.length; i++) {
            const { path, instance } = kit.stack[i];
            const page = { __proto__: null, path, data: instance.data,
                handlers: handlers ? kit.handlers(instance) : undefined };
            json += (i === 0 ? '' : ',') + kit.json(page, STATE);
        }
        const app = kit.appInstance();
        kit.say('state', { __proto__: null, pages: kit.raw(json + ']'),
            app: kit.raw(kit.json(app ?? {}, STATE)) });
    };

    const commands = { __proto__: null, answer, fire, script, state, hide, show,
        start: (command) => {
            const names = kit.keys(command);
            for (let i = 0; i < names.length; i++) {
                kit.start[names[i]] = command[names[i]];
            }
            kit.start.app = kit.parse(host.app());
            kit.platform = command.platform ?? {};
            kit.setPrototypeOf(kit.platform, null);
            kit.fillStorage();
            kit.takeAid(command.aid);
        },
        launch: (command) => {
            launchPath(command);
            kit.launchApp(kit.member(kit.start.app, 'module'));
            if (kit.page(kit.launched.path) === undefined) {
                kit.trouble('no-page', 'The app has no such page.', { __proto__: null, url: kit.launched.path });
            } else {
                kit.later(() => kit.openFirst(kit.launched.path, kit.launched.query));
            }
        },
        open: ({ how, url }) => kit.navigate(how, url),
        back: ({ delta }) => kit.back(delta),
        leave: () => kit.leave(),
        never: kit.nothing };

    /** The host calls this with each command. */
    kit.receive = (line) => {
        const command = kit.parse(line);
        kit.setPrototypeOf(command, null);
        kit.where = kit.nowhere;
        commands[command.do]?.(command);
    };
    // Libraries for one of the platforms look for it by this name.
    kit.expose('$global', kit.global);
    kit.expose('requirePlugin', (name) => kit.standIn('plugin ' + name));
})
