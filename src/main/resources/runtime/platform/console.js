// The console: what the app writes is told, with its place.
(function (kit) {
    'use strict';
    const timers = new kit.SafeMap();
    const counts = new kit.SafeMap();
    const write = (level, args) => {
        let values;
        for (let i = 0; i < args.length; i++) {
            if (kit.isObject(args[i])) {
                values = kit.raw(kit.json(args, 20000));
                break;
            }
        }
        kit.emit('console', { __proto__: null, level, text: kit.format(args), args: values, at: kit.here() },
            kit.where);
    };
    const label = (name) => (name === undefined ? 'default' : kit.inspect(name));
    const console = {};
    const levels = { __proto__: null, log: 'log', info: 'info', warn: 'warn', error: 'error', debug: 'debug',
        trace: 'debug', dir: 'log', dirxml: 'log', table: 'log', group: 'log', groupCollapsed: 'log',
        exception: 'error' };
    const names = kit.keys(levels);
    for (let i = 0; i < names.length; i++) {
        const level = levels[names[i]];
        console[names[i]] = (...args) => write(level, args);
    }
    console.groupEnd = kit.nothing;
    console.clear = kit.nothing;
    console.assert = (held, ...args) => {
        if (!held) {
            write('error', ['Assertion failed', ...args]);
        }
    };
    console.count = (name) => {
        const text = label(name);
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        write('log', [text + ': ' + count]);
    };
    console.countReset = (name) => {
        counts.delete(label(name));
    };
    console.time = (name) => {
        timers.set(label(name), kit.now());
    };
    const elapsed = (name, args) => {
        const text = label(name);
        if (timers.has(text)) {
            write('log', [text + ': ' + (kit.now() - timers.get(text)) + ' ms', ...args]);
        }
    };
    console.timeLog = (name, ...args) => elapsed(name, args);
    console.timeEnd = (name) => {
        elapsed(name, []);
        timers.delete(label(name));
    };
    kit.expose('console', console);
})
