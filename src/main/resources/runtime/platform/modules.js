// Loads modules: ES modules and CommonJS alike, each a function that the parent has made of a file.
(function (kit, host) {
    'use strict';

    const { parse, stringify } = JSON;
    const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys, setPrototypeOf } = Reflect;
    const { create } = Object;
    const { iterator, toPrimitive, toStringTag, unscopables } = Symbol;
    const TypeErrors = TypeError;
    const Proxies = Proxy;
    const { then } = Promise.prototype;
    const resolved = Promise.resolve.bind(Promise);
    const isOwn = Object.prototype.hasOwnProperty;
    const text = String;

    /** Modules by id; what failed is not among them. */
    const loaded = create(null);
    const answers = create(null);
    const missing = create(null);
    const used = create(null);

    function tell(event) {
        host.event(stringify(event));
    }

    function owns(object, name) {
        return apply(isOwn, object, [name]);
    }

    function markUsed(name) {
        if (!used[name]) {
            used[name] = true;
            tell({ event: 'standIn', name });
        }
    }

    // ---- stand-ins: whatever is asked of them, they give something harmless ----

    /** What marks a stand-in; only this script has it. */
    const standIns = new WeakSet();
    const isStandIn = apply.bind(undefined, WeakSet.prototype.has, standIns);
    const noteStandIn = apply.bind(undefined, WeakSet.prototype.add, standIns);

    const plain = create(null);
    plain[toPrimitive] = () => '';
    plain.toString = () => '';
    plain.valueOf = () => '';
    plain[iterator] = () => ({ next: () => ({ done: true, value: undefined }) });
    const without = create(null);
    without.toJSON = without.__esModule = without[toStringTag] = without[unscopables] = true;

    /** Anyone may call, construct, extend, await, walk through and change it. */
    function standIn(name, settled) {
        const children = create(null);
        let base;
        // Neither an arrow nor strict: it must be constructible, and have nothing that a proxy may not hide.
        const target = function () { };
        const child = key => children[key] || (children[key] = standIn(name));
        const member = key => {
            if (key in plain) {
                return plain[key];
            }
            if (without[key] || settled && key === 'then') {
                return undefined;
            }
            markUsed(name);
            return key === 'length' ? 0 : key === 'name' ? '' : key === 'then' ? settle : child(key);
        };
        // What is awaited ends there: what it becomes must not be awaited again.
        const settle = (done, failed) => apply(then, resolved(child('then')), [done, failed]);
        const made = new Proxies(target, {
            get(_, key) {
                if (key === 'prototype') {
                    return base || (base = target.prototype = new Proxies(create(null), { get: (__, it) => member(it) }));
                }
                return key !== 'length' && key !== 'name' && owns(target, key) ? target[key] : member(key);
            },
            apply() {
                markUsed(name);
                return child('()');
            },
            construct(_, args, newTarget) {
                markUsed(name);
                return newTarget === made ? child('()') : create(newTarget.prototype);
            },
        });
        if (!settled) {
            children.then = standIn(name, true);
        }
        noteStandIn([made]);
        return made;
    }

    // ---- loading ----

    function find(from, specifier) {
        const key = from + '\n' + specifier;
        if (!answers[key]) {
            const answer = host.find(from, specifier);
            answers[key] = typeof answer === 'string' ? parse(answer) : answer;
        }
        return answers[key];
    }

    function absent(from, specifier, reason, at) {
        const key = from + '\n' + specifier;
        if (!missing[key]) {
            missing[key] = true;
            tell({ event: 'module-missing', from, specifier, reason, standIn: true,
                at: at || (kit.at ? kit.at() : undefined) });
        }
        const id = 'missing:' + specifier;
        return loaded[id] || (loaded[id] = { exports: standIn(specifier), id });
    }

    function load(from, specifier, at) {
        const name = text(specifier);
        const found = find(from, name);
        if (found.kind === 'missing') {
            return absent(from, name, found.reason, at);
        }
        if (found.standIn) {
            markUsed(name);
        }
        return loaded[found.id] || (found.kind === 'json' ? data(found) : evaluated(found.id));
    }

    function data(found) {
        return loaded[found.id] = { exports: parse(found.json), id: found.id };
    }

    /** Whoever asks for a module that is not yet through gets what it exports so far. */
    function evaluated(id) {
        const code = host.module(id);
        const module = { exports: {}, id, filename: id, loaded: false };
        loaded[id] = module;
        try {
            code(bridge(module));
        } catch (failure) {
            delete loaded[id];
            throw failure;
        }
        module.loaded = true;
        return module;
    }

    // ---- what modules give and take ----

    function isModule(exports) {
        return exports !== null && exports !== undefined && !isStandIn([exports]) && exports.__esModule;
    }

    function namespace(module) {
        const { exports } = module;
        if (isModule(exports) || isStandIn([exports])) {
            return exports;
        }
        if (!module.namespace || module.of !== exports) {
            module.of = exports;
            module.namespace = wrapped(exports);
        }
        return module.namespace;
    }

    /** What is no ES module is its own default export. */
    function wrapped(exports) {
        if (typeof exports === 'function') {
            return new Proxies(exports, { get: (target, key) => key === 'default' ? exports : target[key] });
        }
        const all = {};
        if (exports !== null && typeof exports === 'object') {
            const keys = ownKeys(exports);
            for (let i = 0; i < keys.length; i++) {
                defineProperty(all, keys[i], { get: () => exports[keys[i]], enumerable: true, configurable: true });
            }
        }
        defineProperty(all, 'default', { value: exports, writable: true, enumerable: true, configurable: true });
        return all;
    }

    function taken(module, name) {
        if (!module) {
            return undefined;
        }
        if (name === '*') {
            return namespace(module);
        }
        const { exports } = module;
        if (name === 'default') {
            return isModule(exports) ? exports.default : exports;
        }
        return exports === null || exports === undefined ? undefined : exports[name];
    }

    function markModule(exports) {
        defineProperty(exports, '__esModule', { value: true, configurable: true });
    }

    /** What is not yet initialised counts as undefined, as in the code that build tools make. */
    function give(exports, name, get) {
        defineProperty(exports, name, {
            get() {
                try {
                    return get();
                } catch {
                    return undefined;
                }
            },
            set(value) {
                defineProperty(exports, name, { value, writable: true, enumerable: true, configurable: true });
            },
            enumerable: true,
            configurable: true,
        });
    }

    function giveAll(exports, from) {
        if (isStandIn([from])) {
            setPrototypeOf(exports, from);
        } else if (from !== null && (typeof from === 'object' || typeof from === 'function')) {
            const names = ownKeys(from);
            for (let i = 0; i < names.length; i++) {
                const described = getOwnPropertyDescriptor(from, names[i]);
                if (names[i] !== 'default' && described && described.enumerable && !owns(exports, names[i])) {
                    give(exports, names[i], () => from[names[i]]);
                }
            }
        }
    }

    /** What the code of one module is given. */
    function bridge(module) {
        const own = module.exports;
        const scope = create(null);
        const m = (value, name) => {
            if (typeof value !== 'function') {
                throw new TypeErrors(name + ' is not a function');
            }
            return value;
        };
        m.module = module;
        m.scope = scope;
        m.meta = { url: module.id };
        m.require = specifier => load(module.id, specifier).exports;
        m.require.resolve = specifier => find(module.id, text(specifier)).id;
        m.im = specifier => apply(then, resolved(), [() => namespace(load(module.id, specifier))]);
        m.expose = list => {
            const exports = list();
            for (let i = 0; i < exports.length; i++) {
                give(own, exports[i][0], exports[i][1]);
            }
            if (exports.length > 0) {
                markModule(own);
            }
        };
        m.link = list => link(module, own, scope, list());
        return m;
    }

    /** Names first, then modules in their order: in a circle, names are known before there is anything behind them. */
    function link(module, own, scope, imports) {
        const modules = [];
        for (let i = 0; i < imports.length; i++) {
            const { 3: locals, 4: passed, 5: star } = imports[i];
            for (let n = 0; n < locals.length; n += 2) {
                defineProperty(scope, locals[n], { get: () => taken(modules[i], locals[n + 1]) });
            }
            for (let n = 0; n < passed.length; n += 2) {
                give(own, passed[n], () => taken(modules[i], passed[n + 1]));
            }
            if (star || passed.length > 0) {
                markModule(own);
            }
        }
        for (let i = 0; i < imports.length; i++) {
            const { 0: specifier, 1: line, 2: column, 5: star } = imports[i];
            modules[i] = load(module.id, specifier, { file: module.id, line, column });
            if (star) {
                giveAll(own, modules[i].exports);
            }
        }
    }

    kit.standIn = standIn;
    kit.require = (from, specifier) => load(from, specifier).exports;
    /** Evaluates a module by its id, once. */
    kit.run = id => load('', id).exports;
})
