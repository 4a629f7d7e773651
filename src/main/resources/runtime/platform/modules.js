// Loads modules: ES modules and CommonJS alike, each a function that the parent has made of a file.
(function (kit, host) {
    'use strict';
    const { define, own, ownKeys } = kit;
    const resolved = kit.Promise.resolve.bind(kit.Promise);

    /** Modules by id; what failed is not among them. */
    const loaded = { __proto__: null };
    const answers = { __proto__: null };
    const told = { __proto__: null };
    /** What build tools put in place of Node's own. */
    const process = { env: { NODE_ENV: 'production' } };
    /** What stands for modules that are missing, which nothing may be asked on the way. */
    const standIns = new kit.SafeWeakMap();

    const find = (from, specifier) => {
        const key = from + '\n' + specifier;
        return answers[key] ?? (answers[key] = host.find(from, specifier));
    };
    const once = (key, name, members) => {
        if (told[key] === undefined) {
            told[key] = true;
            kit.emit(name, { __proto__: null, ...members }, kit.where);
        }
    };
    const absent = (from, specifier, reason, at) => {
        once(from + '\n' + specifier, 'module-missing',
            { from, specifier, reason, standIn: true, at: at ?? kit.here() });
        const id = 'missing:' + specifier;
        if (loaded[id] === undefined) {
            const exports = kit.standIn(specifier);
            standIns.set(exports, true);
            loaded[id] = { __proto__: null, exports, id };
        }
        return loaded[id];
    };
    const load = (from, specifier, at) => {
        const name = kit.String(specifier);
        const found = find(from, name);
        if (found.kind === 'missing') {
            return absent(from, name, found.reason, at);
        }
        if (found.standIn) {
            once('standIn\n' + name, 'standIn', { name });
        }
        return loaded[found.id] ?? (found.kind === 'json' ? data(found) : evaluated(found, name));
    };
    const data = (found) => {
        loaded[found.id] = { __proto__: null, exports: kit.parse(found.json), id: found.id };
        return loaded[found.id];
    };
    /** Whoever asks for a module that is not yet through gets what it exports so far. */
    const evaluated = (found, name) => {
        const module = { exports: {}, id: found.id, filename: found.id, loaded: false };
        loaded[found.id] = module;
        // Not `try`: in a script of the platform it would hide where the code was that had to be interrupted.
        host.evaluate(found.id, bridge(module, found.standIn ? name : undefined), () => {
            delete loaded[found.id];
        });
        module.loaded = true;
        return module;
    };

    const isObject = (value) => typeof value === 'function' || kit.isObject(value);
    const isStandIn = (value) => isObject(value) && standIns.has(value);
    const isModule = (exports) => exports !== null && exports !== undefined && !isStandIn(exports)
        && exports.__esModule;

    const markModule = (exports) =>
        define(exports, '__esModule', { __proto__: null, value: true, configurable: true });
    /** What is not yet initialised counts as undefined, as in the code that build tools make. */
    const give = (exports, name, get) => define(exports, name, {
        __proto__: null,
        get() {
            try {
                return get();
            } catch {
                return undefined;
            }
        },
        set(value) {
            define(exports, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
        },
        enumerable: true,
        configurable: true,
    });
    /** What is no ES module is its own default export. */
    const wrapped = (exports) => {
        if (typeof exports === 'function') {
            return new kit.Proxy(exports,
                { __proto__: null, get: (target, key) => (key === 'default' ? exports : target[key]) });
        }
        const all = {};
        const keys = kit.isObject(exports) ? ownKeys(exports) : kit.list();
        for (let i = 0; i < keys.length; i++) {
            give(all, keys[i], () => exports[keys[i]]);
        }
        define(all, 'default',
            { __proto__: null, value: exports, writable: true, enumerable: true, configurable: true });
        return all;
    };
    /** Some platforms' build tools make a module that exports nothing else of its default export. */
    const hasDefaultOnly = (exports) => {
        if (!isObject(exports) || isStandIn(exports) || !isModule(exports)) {
            return false;
        }
        const names = kit.keys(exports);
        return names.length === 1 && names[0] === 'default' && isObject(exports.default);
    };
    const namespaces = new kit.SafeWeakMap();
    const shown = new kit.SafeWeakMap();
    const namespace = ({ exports }) => {
        if (isModule(exports) || isStandIn(exports) || !isObject(exports)) {
            return isObject(exports) ? exports : wrapped(exports);
        }
        if (!namespaces.has(exports)) {
            namespaces.set(exports, wrapped(exports));
        }
        return namespaces.get(exports);
    };
    const taken = (module, name) => {
        if (module === undefined) {
            return undefined;
        }
        if (name === '*') {
            return namespace(module);
        }
        const { exports } = module;
        if (name === 'default') {
            return isModule(exports) ? exports.default : exports;
        }
        const found = exports === null || exports === undefined ? undefined : exports[name];
        return found === undefined && hasDefaultOnly(exports) ? exports.default[name] : found;
    };
    const required = ({ exports }) => {
        if (!hasDefaultOnly(exports)) {
            return exports;
        }
        if (!shown.has(exports)) {
            shown.set(exports, new kit.Proxy(exports.default, { __proto__: null,
                get: (target, key) => (key === 'default' || key === '__esModule' ? exports[key] : target[key]) }));
        }
        return shown.get(exports);
    };

    const giveAll = (exports, from) => {
        if (isStandIn(from)) {
            kit.setPrototypeOf(exports, from);
            return;
        }
        const names = isObject(from) ? ownKeys(from) : kit.list();
        for (let i = 0; i < names.length; i++) {
            const described = kit.descriptor(from, names[i]);
            if (names[i] !== 'default' && described?.enumerable && !own(exports, names[i])) {
                give(exports, names[i], () => from[names[i]]);
            }
        }
    };

    /** What the code of one module is given; the rewriter knows these names. */
    const bridge = (module, standIn) => {
        const exports = module.exports;
        const m = (value, name) => {
            if (typeof value !== 'function') {
                throw new kit.TypeError(name + ' is not a function');
            }
            return value;
        };
        m.module = module;
        m.exports = exports;
        m.scope = { __proto__: null };
        m.meta = { url: module.id };
        m.process = process;
        m.require = (specifier) => required(load(module.id, specifier));
        m.require.resolve = (specifier) => find(module.id, kit.String(specifier)).id;
        m.im = (specifier) => {
            // Afterwards nothing of the app runs whose place could be told.
            const at = kit.here();
            return kit.then(resolved(), () => namespace(load(module.id, specifier, at)));
        };
        m.expose = (list) => {
            const names = list();
            for (let i = 0; i < names.length; i++) {
                give(exports, names[i][0], names[i][1]);
            }
            if (names.length > 0) {
                markModule(exports);
            }
        };
        m.link = (list) => link(module, exports, m.scope, list());
        if (standIn !== undefined) {
            m.require.rest = () => kit.standIn(standIn);
        }
        return m;
    };
    /** Names first, then modules in their order: in a circle, names are known before there is anything behind them. */
    const link = (module, exports, scope, imports) => {
        const modules = kit.list();
        for (let i = 0; i < imports.length; i++) {
            const { 3: locals, 4: passed, 5: star } = imports[i];
            for (let n = 0; n < locals.length; n += 2) {
                define(scope, locals[n], { __proto__: null, get: () => taken(modules[i], locals[n + 1]) });
            }
            for (let n = 0; n < passed.length; n += 2) {
                give(exports, passed[n], () => taken(modules[i], passed[n + 1]));
            }
            if (star || passed.length > 0) {
                markModule(exports);
            }
        }
        for (let i = 0; i < imports.length; i++) {
            const { 0: specifier, 1: line, 2: column, 5: star } = imports[i];
            modules[i] = load(module.id, specifier, { file: module.id, line, column });
            if (star) {
                giveAll(exports, modules[i].exports);
            }
        }
    };

    kit.require = (from, specifier) => required(load(from, specifier));
    /** Evaluates a module by its id, once. */
    kit.run = (id) => load('', id).exports;
})
