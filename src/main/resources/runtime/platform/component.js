// Components: Component, and how they follow the page that holds them.
(function (kit) {
    'use strict';
    const { add, isFunction, isObject, keys } = kit;
    const MOST = 200;
    const MOST_DEPTH = 12;
    const registered = new kit.SafeMap();
    let loading;
    let numbers = 0;

    kit.expose('Component', function Component(options) {
        if (loading !== undefined) {
            registered.set(loading, isObject(options) ? options : {});
        }
    });

    const optionsOf = (path, owner) => {
        const module = kit.member(kit.component(path), 'module');
        if (!registered.has(path) && kit.isString(module)) {
            const outer = loading;
            loading = path;
            kit.attempt(kit.at({ __proto__: null, page: owner.page.path, component: path, lifecycle: 'module' }),
                () => kit.run(module), undefined, []);
            loading = outer;
        }
        return registered.get(path) ?? {};
    };

    /** A function of the owner, as a property of the component. */
    const handlerOf = (owner, name) => (...args) => {
        const method = owner.instance[name];
        if (!isFunction(method)) {
            kit.trouble('no-handler', 'There is no handler of this name.', { __proto__: null },
                kit.whereOf(owner, 'handler', name));
            return undefined;
        }
        return kit.apply(method, owner.instance, args);
    };
    const propsOf = (record, owner) => {
        const { values, missing } = kit.attributes(kit.member(record.use, 'props'),
            kit.scope(owner, kit.member(record.use, 'loops')));
        record.missing = missing;
        const props = { ...record.defaults, ...values };
        const names = keys(record.handlers);
        for (let i = 0; i < names.length; i++) {
            props[names[i]] = record.handlers[names[i]];
        }
        return props;
    };
    const handlersOf = (use, owner) => {
        const handlers = { __proto__: null };
        const facts = kit.member(use, 'handlers');
        const names = facts === undefined ? [] : keys(facts);
        for (let i = 0; i < names.length; i++) {
            if (names[i] !== 'ref') {
                handlers[names[i]] = handlerOf(owner, facts[names[i]]);
            }
        }
        return handlers;
    };
    const assignMethods = (instance, methods) => {
        const names = isObject(methods) ? keys(methods) : [];
        for (let i = 0; i < names.length; i++) {
            instance[names[i]] = methods[names[i]];
        }
    };

    /** Gives a component its properties. */
    const give = (record, props) => {
        record.props = props;
        record.instance.props = shown(record, props);
    };
    const shown = ({ missing }, props) =>
        (missing.size === 0 ? props : kit.guarded(props, (key) => missing.has(key), 'template property'));

    const create = (use, owner, depth) => {
        const { path } = use;
        const options = optionsOf(path, owner);
        const record = kit.record({ __proto__: null, kind: 'component', path, options, page: owner.page, owner, use,
            depth, template: kit.member(kit.component(path), 'template'), handlers: handlersOf(use, owner) });
        const { instance } = record;
        let data = {};
        record.defaults = {};
        kit.eachMixin(options, (part) => {
            assignMethods(instance, kit.member(part, 'methods'));
            data = { ...data, ...kit.value(record, part.data, {}) };
            const props = isFunction(part.props) ? kit.apply(part.props, instance, []) : part.props;
            record.defaults = { ...record.defaults, ...props };
        });
        instance.data = data;
        give(record, propsOf(record, owner));
        instance.$page = owner.page.instance;
        instance.is = '/' + path;
        instance.$id = ++numbers;
        kit.dataMethods(record);
        return record;
    };
    const derive = (record, props) => {
        record.deriving = true;
        kit.lifecycle(record, 'deriveDataFromProps', [shown(record, props)]);
        record.deriving = false;
    };
    const giveRef = (record, owner) => {
        const name = kit.member(kit.member(record.use, 'handlers'), 'ref') ?? kit.member(record.use, 'ref');
        if (kit.isString(name) && isFunction(owner.instance[name])) {
            const ref = kit.member(record.options, 'ref');
            const given = isFunction(ref)
                ? kit.attempt(kit.whereOf(record, 'lifecycle', 'ref'), ref, record.instance, []) : record.instance;
            kit.attempt(kit.whereOf(owner, 'handler', name), owner.instance[name], owner.instance, [given]);
        }
    };
    const mount = (use, owner) => {
        const depth = (owner.depth ?? 0) + 1;
        if (depth > MOST_DEPTH || (owner.page.mounted ?? 0) >= MOST || kit.component(use.path) === undefined) {
            return undefined;
        }
        owner.page.mounted = (owner.page.mounted ?? 0) + 1;
        const record = create(use, owner, depth);
        add(owner.children, record);
        kit.lifecycle(record, 'onInit', []);
        derive(record, record.props);
        kit.mountAll(record);
        giveRef(record, owner);
        kit.lifecycle(record, 'didMount', []);
        return record;
    };
    /** Mounts the components that a template holds. */
    kit.mountAll = (owner) => {
        const uses = kit.member(owner.template, 'components');
        for (let i = 0; uses !== undefined && i < uses.length; i++) {
            mount(uses[i], owner);
        }
    };
    kit.unmountAll = (owner) => {
        for (let i = 0; i < owner.children.length; i++) {
            const child = owner.children[i];
            kit.unmountAll(child);
            child.gone = true;
            kit.lifecycle(child, 'didUnmount', []);
        }
    };

    const same = (one, other) => {
        const names = keys(one);
        if (names.length !== keys(other).length) {
            return false;
        }
        for (let i = 0; i < names.length; i++) {
            if (one[names[i]] !== other[names[i]]) {
                return false;
            }
        }
        return true;
    };
    const updated = (record, props, previousData) => {
        const previousProps = record.instance.props;
        derive(record, props);
        give(record, props);
        follow(record);
        kit.lifecycle(record, 'didUpdate', [previousProps, previousData]);
    };
    /** Gives the components in an owner what its data now says. */
    const follow = (owner) => {
        for (let i = 0; i < owner.children.length; i++) {
            const child = owner.children[i];
            const props = propsOf(child, owner);
            if (!same(props, child.props)) {
                updated(child, props, child.instance.data);
            }
        }
    };
    /** Called when data was set and is shown. */
    kit.rendered = (record, previousData) => {
        if (record.kind === 'page') {
            follow(record);
        } else {
            updated(record, record.props, previousData);
        }
    };

    /** Returns a mounted component of this path; mounts one that the template does not hold always. */
    kit.findComponent = (owner, path) => {
        for (let i = 0; i < owner.children.length; i++) {
            const child = owner.children[i];
            const found = child.path === path ? child : kit.findComponent(child, path);
            if (found !== undefined) {
                return found;
            }
        }
        return owner.kind === 'page' ? mount({ path }, owner) : undefined;
    };
})
