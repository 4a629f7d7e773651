// Pages: Page, their modules, and how one comes to life and goes.
(function (kit) {
    'use strict';
    const registered = new kit.SafeMap();
    const offers = new kit.SafeMap();
    let loading;
    let numbers = 0;

    kit.expose('Page', function Page(options) {
        if (loading !== undefined) {
            registered.set(loading, kit.isObject(options) ? options : offers.get(loading) ?? {});
        }
    });
    /** What a page gives to a missing module's function may be what that would have registered. */
    kit.offered = (args) => {
        for (let i = 0; loading !== undefined && i < args.length; i++) {
            if (kit.isObject(args[i]) && (kit.isFunction(kit.member(args[i], 'onLoad'))
                || kit.isFunction(kit.member(args[i], 'onShow')) || kit.isObject(kit.member(args[i], 'data')))) {
                offers.set(loading, args[i]);
            }
        }
    };
    /** Evaluates the module of a page or component once; what it registers belongs to this path. */
    kit.whileLoading = (path, where, module) => {
        const outer = loading;
        loading = path;
        let done = false;
        kit.attempt(where, () => {
            kit.run(module);
            done = true;
        }, undefined, []);
        loading = outer;
        return done;
    };
    kit.isRegistered = (path) => registered.has(path);

    const optionsOf = (path, module) => {
        const where = kit.at({ __proto__: null, page: path, lifecycle: 'module' });
        if (!registered.has(path) && kit.isString(module) && kit.whileLoading(path, where, module)
            && !registered.has(path) && !offers.has(path)) {
            kit.trouble('no-page', 'The module of the page does not call Page.', { __proto__: null,
                at: { file: module, line: 1, column: 1 } }, where);
        }
        return registered.get(path) ?? offers.get(path) ?? {};
    };

    /** Makes a page of the app; it does not live yet. */
    kit.createPage = (path) => {
        const facts = kit.page(path);
        const options = optionsOf(path, kit.member(facts, 'module'));
        const record = kit.record({ __proto__: null, kind: 'page', path, options,
            template: kit.member(facts, 'template') });
        record.page = record;
        const { instance } = record;
        kit.setPrototypeOf(instance, kit.prototypeOf(options));
        let data = {};
        kit.eachMixin(options, (part) => {
            const names = kit.keys(part);
            for (let i = 0; i < names.length; i++) {
                if (names[i] !== 'data' && names[i] !== 'mixins') {
                    instance[names[i]] = part[names[i]];
                }
            }
            data = { ...data, ...kit.value(record, part.data, {}) };
        });
        instance.data = data;
        instance.route = path;
        instance.$id = ++numbers;
        kit.dataMethods(record);
        return record;
    };
    /** Tells whether a page takes a query, and is not the one that the app starts with, which nobody gives any. */
    const wantsQuery = ({ path, instance }) => kit.isFunction(instance.onLoad) && instance.onLoad.length > 0
        && !kit.isFirstPage(path);
    const LIFECYCLE = /^on(Load|Show|Ready|Hide|Unload|PullDownRefresh|ReachBottom|ShareAppMessage|PageScroll|TitleClick)$/;
    /** Returns the names of a page's own methods that the platform does not call by itself. */
    kit.handlers = (instance) => {
        const names = kit.keys(instance);
        const found = kit.list();
        for (let i = 0; i < names.length; i++) {
            if (kit.isFunction(instance[names[i]]) && !kit.exec(LIFECYCLE, names[i])) {
                kit.add(found, names[i]);
            }
        }
        return found;
    };
    /** Brings a page to life; it is ready when it was shown, after this turn. */
    kit.openPage = (record, query) => {
        record.query = query;
        kit.lifecycle(record, 'onLoad', [kit.query(query, wantsQuery(record))]);
        kit.lifecycle(record, 'onShow', []);
        kit.later(() => {
            if (!record.gone) {
                kit.mountAll(record);
                kit.lifecycle(record, 'onReady', []);
            }
        });
    };
    kit.closePage = (record) => {
        record.gone = true;
        kit.lifecycle(record, 'onUnload', []);
        kit.unmountAll(record);
    };
    /** Calls one of the page's `events`, or the method of that name. */
    kit.pageEvent = (record, name, args) => {
        const method = kit.member(record.instance.events, name) ?? record.instance[name];
        if (kit.isFunction(method)) {
            kit.emit('lifecycle', { __proto__: null, page: record.path, name });
            kit.attempt(kit.whereOf(record, 'lifecycle', name), method, record.instance, args);
        }
    };

    const MOST_TOLD = 20;
    const others = ({ instance }) => {
        const names = kit.handlers(instance);
        let text = '';
        for (let i = 0; i < names.length && i < MOST_TOLD; i++) {
            text += (i === 0 ? ' There are: ' : ', ') + names[i];
        }
        return text === '' ? '' : text + (names.length > MOST_TOLD ? ' …' : '.');
    };
    const fire = (owner, handler, more) => {
        const where = kit.whereOf(owner, 'handler', handler);
        const event = kit.eventObject(owner, handler, more);
        const method = owner.instance[handler];
        kit.emit('tap', { __proto__: null, page: owner.page.path,
            component: owner.kind === 'component' ? owner.path : undefined, handler, object: event });
        if (kit.isFunction(method)) {
            kit.attempt(where, method, owner.instance, [event]);
        } else {
            kit.trouble('no-handler', 'There is no handler of this name.' + others(owner), { __proto__: null }, where);
        }
    };
    /** Does what a template's event does: `times` in one turn. */
    kit.fire = (owner, handler, more, times) => {
        for (let i = 0; i < (times ?? 1); i++) {
            if (i === 0 || !kit.isOff(owner, handler)) {
                fire(owner, handler, more);
            }
        }
    };
})
