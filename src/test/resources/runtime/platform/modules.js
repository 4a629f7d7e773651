// Runs modules written as CommonJS functions, for tests of the platform alone.
(function (kit, host) {
    'use strict';
    const modules = new kit.SafeMap();
    kit.run = (id) => {
        if (!modules.has(id)) {
            const module = { exports: {} };
            modules.set(id, module);
            host.module(id)({ module, exports: module.exports, require: (name) => kit.require(id, name) });
        }
        return modules.get(id).exports;
    };
    kit.require = (from, specifier) => {
        const found = host.find(from, specifier);
        if (found.kind === 'json') {
            return kit.parse(found.json);
        }
        if (found.kind === 'missing') {
            kit.emit('module-missing', { __proto__: null, from, specifier, reason: found.reason, standIn: true,
                at: kit.here() });
            return kit.standIn(specifier);
        }
        return kit.run(found.id);
    };
})
