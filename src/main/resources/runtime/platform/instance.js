// What pages and components have in common: data that is set by path, and mixins.
(function (kit) {
    'use strict';
    const { add, isArray, isFunction, isObject } = kit;

    /** One page or component that lives: its options, its instance, and the components in it. */
    kit.record = (members) => ({ __proto__: null, instance: {}, children: kit.list(), gone: false, update: undefined,
        ...members });
    /** Says to which part of a page code belongs. */
    kit.whereOf = (record, kind, name) => kit.at({ __proto__: null, page: record.page.path,
        component: record.kind === 'component' ? record.path : undefined, [kind]: name });

    kit.value = (record, given, otherwise) => {
        const value = isFunction(given)
            ? kit.attempt(kit.whereOf(record, 'lifecycle', 'data'), given, record.instance, []) : given;
        return isObject(value) ? kit.copy(value) : otherwise;
    };

    /** Calls `visit` for the mixins of options, the deepest first, and for the options themselves. */
    kit.eachMixin = (options, visit, depth) => {
        const mixins = kit.member(options, 'mixins');
        for (let i = 0; isArray(mixins) && i < mixins.length && (depth ?? 0) < 8; i++) {
            if (isObject(mixins[i])) {
                kit.eachMixin(mixins[i], visit, (depth ?? 0) + 1);
            }
        }
        visit(options);
    };

    const holds = (list, value) => {
        for (let i = 0; i < list.length; i++) {
            if (list[i] === value) {
                return true;
            }
        }
        return false;
    };
    /** Calls a lifecycle method of the mixins and of the page or component itself. */
    kit.lifecycle = (record, name, args) => {
        const methods = kit.list();
        kit.eachMixin(record.options, (options) => {
            if (options !== record.options && isFunction(options[name])) {
                add(methods, options[name]);
            }
        });
        const own = record.kind === 'page' ? record.instance[name] : record.options[name];
        // A page that has no such method itself has a mixin's, which is among them already.
        if (isFunction(own) && (isFunction(record.options[name]) || !holds(methods, own))) {
            add(methods, own);
        }
        if (methods.length > 0) {
            kit.emit('lifecycle', { __proto__: null, page: record.page.path,
                component: record.kind === 'component' ? record.path : undefined, name,
                args: args.length === 0 ? undefined : args });
        }
        for (let i = 0; i < methods.length; i++) {
            kit.attempt(kit.whereOf(record, 'lifecycle', name), methods[i], record.instance, args);
        }
    };

    const told = (record, changes) => {
        kit.emit('setData', { __proto__: null, page: record.page.path,
            component: record.kind === 'component' ? record.path : undefined, changes,
            gone: record.gone ? true : undefined });
    };
    const isUnchanged = (before, after) => {
        const names = kit.keys(after);
        let unchanged = kit.keys(before).length === names.length;
        for (let i = 0; unchanged && i < names.length; i++) {
            unchanged = kit.own(before, names[i]) && before[names[i]] === after[names[i]];
        }
        return unchanged;
    };
    /**
     * Rendering comes after the turn: components hear of it, then the callbacks. Where nothing has changed there is
     * nothing to render: a component that sets what it finds whenever it was updated would never come to rest.
     */
    const plan = (record, previous, callback) => {
        if (record.update === undefined) {
            record.update = { __proto__: null, data: previous, callbacks: kit.list() };
            kit.later(() => {
                const update = record.update;
                record.update = undefined;
                if (!record.gone && !isUnchanged(update.data, record.instance.data)) {
                    kit.rendered(record, update.data);
                }
                for (let i = 0; i < update.callbacks.length; i++) {
                    const { where, work } = update.callbacks[i];
                    kit.attempt(where, work, record.instance, []);
                }
            });
        }
        if (isFunction(callback)) {
            add(record.update.callbacks, { __proto__: null, where: kit.where, work: callback });
        }
    };
    const change = (record, changes, callback, how) => {
        if (isObject(changes)) {
            const previous = record.instance.data;
            record.instance.data = kit.changed(previous, changes, how);
            told(record, changes);
            if (!record.deriving) {
                plan(record, previous, callback);
            }
        } else if (isFunction(callback)) {
            plan(record, record.instance.data, callback);
        }
    };
    /** Gives an instance the methods that change its data. */
    kit.dataMethods = (record) => {
        const methods = { __proto__: null,
            setData: (changes, callback) => change(record, changes, callback, undefined),
            $spliceData: (changes, callback) => change(record, changes, callback, kit.spliced),
            $batchedUpdates: (work) => (isFunction(work) ? work() : undefined) };
        const names = kit.keys(methods);
        for (let i = 0; i < names.length; i++) {
            kit.define(record.instance, names[i],
                { __proto__: null, value: methods[names[i]], writable: true, enumerable: false, configurable: true });
        }
    };
})
