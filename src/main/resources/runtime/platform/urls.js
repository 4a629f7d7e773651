// Addresses of pages: which page an address means, and what its query says.
(function (kit) {
    'use strict';
    const { add, indexOf, slice, split, startsWith } = kit;

    const directory = (path) => {
        const at = kit.lastIndexOf(path, '/');
        return at < 0 ? '' : slice(path, 0, at);
    };
    /** Takes away `.`, `..` and empty segments. */
    const normal = (path) => {
        const parts = split(path, '/');
        const kept = kit.list();
        for (let i = 0; i < parts.length; i++) {
            if (parts[i] === '..') {
                kept.length -= kept.length > 0 ? 1 : 0;
            } else if (parts[i] !== '.' && parts[i] !== '') {
                add(kept, parts[i]);
            }
        }
        let text = '';
        for (let i = 0; i < kept.length; i++) {
            text += (i === 0 ? '' : '/') + kept[i];
        }
        return text;
    };
    const known = (path) => {
        if (kit.page(path) !== undefined) {
            return path;
        }
        if (kit.page(path + '/index') !== undefined) {
            return path + '/index';
        }
        const cut = kit.endsWith(path, '/index') ? slice(path, 0, path.length - 6) : path;
        return kit.page(cut) === undefined ? undefined : cut;
    };

    /**
     * Reads the address of a page.
     * @param from the path of the page that uses it
     * @returns {path, query}: path undefined when the app has no such page
     */
    kit.address = (url, from) => {
        const text = typeof url === 'string' ? kit.trim(url) : '';
        const mark = indexOf(text, '?');
        const path = mark < 0 ? text : slice(text, 0, mark);
        const found = known(normal(path)) ?? (startsWith(path, '/') || from === undefined ? undefined
            : known(normal(directory(from) + '/' + path)));
        return { __proto__: null, path: path === '' ? undefined : found, query: mark < 0 ? '' : slice(text, mark + 1) };
    };

    const decoded = (text) => {
        try {
            return kit.decode(text);
        } catch (_) {
            return text;
        }
    };
    /** Returns the members of a query; the app gets the object. */
    kit.queryMembers = (query) => {
        const members = {};
        const parts = split(query, '&');
        for (let i = 0; i < parts.length; i++) {
            const at = indexOf(parts[i], '=');
            const name = decoded(at < 0 ? parts[i] : slice(parts[i], 0, at));
            if (name !== '') {
                kit.define(members, name, { __proto__: null, value: at < 0 ? '' : decoded(slice(parts[i], at + 1)),
                    writable: true, enumerable: true, configurable: true });
            }
        }
        return members;
    };
    /** Tells the parent that the app looks for something that the way to a page would have given. */
    const missed = (name) => kit.emit('read', { __proto__: null, id: 'query', path: name }, kit.where);
    const watched = (members) => kit.standsFor(new kit.Proxy(members, {
        __proto__: null,
        get(target, key) {
            if (typeof key === 'string' && !(key in target)) {
                missed(key);
            }
            return target[key];
        },
    }), members);
    /** Returns a query as the pages of this platform get it. */
    kit.query = (query, wanted) => {
        if (kit.platform.query !== 'string') {
            return watched(kit.filledUp(kit.queryMembers(query), 'query'));
        }
        if (query === '' && wanted) {
            missed('');
        }
        return query;
    };
    /** Returns a query as the app gets it; a platform of objects gives none where there is none. */
    kit.appQuery = (query) => (query === '' && kit.platform.query !== 'string' ? undefined : watched(kit.queryMembers(query)));
})
