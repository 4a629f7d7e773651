// The app's storage, by key; values are kept as copies.
(function (kit) {
    'use strict';
    const { isString } = kit;
    const kept = new kit.SafeMap();
    let used = 0;

    const size = (key) => (kept.has(key) ? key.length + kept.get(key).length : 0);
    const fill = () => {
        const names = kit.start.storage === undefined ? [] : kit.keys(kit.start.storage);
        for (let i = 0; i < names.length; i++) {
            kept.set(names[i], kit.stringify(kit.start.storage[names[i]]) ?? 'null');
            used += size(names[i]);
        }
    };
    const told = (op, key, value) => kit.emit('storage', { __proto__: null, op, key,
        value: value === undefined ? undefined : kit.raw(kit.json(value)),
        at: op === 'set' ? kit.here() : undefined }, kit.where);
    const badKey = () => kit.fail(2, 'invalid parameter: key');

    kit.my.both('setStorage', ({ key, data }) => {
        if (!isString(key)) {
            return badKey();
        }
        const text = kit.stringify(data) ?? 'null';
        const more = key.length + text.length - size(key);
        if (used + more > kit.bounds.stored) {
            return kit.fail(14, 'storage is full');
        }
        used += more;
        kept.set(key, text);
        told('set', key, data);
        return { success: true };
    });
    kit.my.both('getStorage', ({ key }) => {
        if (!isString(key)) {
            return badKey();
        }
        told('get', key);
        return { data: kept.has(key) ? kit.parse(kept.get(key)) : kit.input('storage ' + key, null) };
    });
    kit.my.both('removeStorage', ({ key }) => {
        if (!isString(key)) {
            return badKey();
        }
        used -= size(key);
        kept.delete(key);
        told('remove', key);
        return { success: true };
    });
    kit.my.both('clearStorage', () => {
        kept.clear();
        used = 0;
        told('clear');
        return { success: true };
    });
    kit.my.both('getStorageInfo', () => {
        const keys = [];
        kept.forEach((_, key) => kit.add(keys, key));
        return { keys, currentSize: (used + 1023 - (used + 1023) % 1024) / 1024,
            limitSize: kit.bounds.stored / 1024 };
    });
    kit.fillStorage = fill;
})
