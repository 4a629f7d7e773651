// The data of pages and components: copies, paths such as `a.b[0].c`, and changes that leave the old data as it was.
(function (kit) {
    'use strict';
    const { add, arraySlice, isArray, isObject, slice } = kit;
    const MOST_DEPTH = 100;
    const splice = Array.prototype.splice;

    const put = (object, name, value) => {
        if (name === '__proto__') {
            kit.define(object, name,
                { __proto__: null, value, writable: true, enumerable: true, configurable: true });
        } else {
            object[name] = value;
        }
    };

    const copy = (value, seen, depth) => {
        if (!isObject(value) || depth > MOST_DEPTH) {
            return value;
        }
        if (seen.has(value)) {
            return seen.get(value);
        }
        if (!isArray(value) && !kit.isPlain(value)) {
            return value;
        }
        const made = isArray(value) ? [] : {};
        seen.set(value, made);
        const names = kit.keys(value);
        for (let i = 0; i < names.length; i++) {
            put(made, names[i], copy(value[names[i]], seen, depth + 1));
        }
        if (isArray(value)) {
            made.length = value.length;
        }
        return made;
    };
    /** Copies plain data through and through; other objects stay the same ones. */
    kit.copy = (value) => copy(value, new kit.SafeMap(), 0);

    /** Reads a path: `a.b[0].c`, `a['b c']`. */
    kit.path = (text) => {
        const path = kit.list();
        let name = '';
        let open = false;
        for (let i = 0; i < text.length; i++) {
            const letter = text[i];
            if (!open && letter === '.') {
                if (name !== '') {
                    add(path, name);
                }
                name = '';
            } else if (!open && letter === '[') {
                if (name !== '') {
                    add(path, name);
                }
                name = '';
                open = true;
            } else if (open && letter === ']') {
                add(path, unquoted(name));
                name = '';
                open = false;
            } else {
                name += letter;
            }
        }
        return name === '' && path.length > 0 ? path : add(path, name);
    };
    const unquoted = (name) => {
        const quoted = name.length > 1 && (name[0] === '"' || name[0] === "'") && name[name.length - 1] === name[0];
        return quoted ? slice(name, 1, name.length - 1) : name;
    };

    const changed = (container, path, index, change) => {
        const name = path[index];
        let made;
        if (isArray(container)) {
            made = arraySlice(container);
        } else if (isObject(container)) {
            made = kit.isPlain(container) ? { ...kit.original(container) } : container;
        } else {
            made = kit.exec(/^\d+$/, name) ? [] : {};
        }
        put(made, name, index === path.length - 1 ? change(made[name]) : changed(made[name], path, index + 1, change));
        return made;
    };
    /** Returns data with these changes in it, by path. */
    kit.changed = (data, changes, change) => {
        let made = { ...data };
        const names = kit.keys(changes);
        for (let i = 0; i < names.length; i++) {
            const value = changes[names[i]];
            const path = kit.path(names[i]);
            const named = path.length === 1 && path[0] === names[i];
            if (named && change === undefined) {
                put(made, names[i], value);
            } else {
                made = changed(made, path, 0, change === undefined ? () => value : (old) => change(old, value));
            }
        }
        return made;
    };
    /** Does to a list what `splice` does, with the arguments as they stand in a list. */
    kit.spliced = (old, args) => {
        const list = isArray(old) ? arraySlice(old) : [];
        if (isArray(args)) {
            kit.apply(splice, list, arraySlice(args));
        }
        return list;
    };
    /** Looks a path up. */
    kit.lookup = (data, text) => {
        const path = kit.path(text);
        let value = data;
        for (let i = 0; i < path.length; i++) {
            if (value === null || value === undefined) {
                return undefined;
            }
            value = value[path[i]];
        }
        return value;
    };
})
