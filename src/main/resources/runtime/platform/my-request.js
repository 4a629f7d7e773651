// Requests: the parent sends them, and gives the reply in the wallet's shape. Where there is a promise it is the task
// too; what was sent cannot be taken back.
(function (kit) {
    'use strict';
    const send = (name) => {
        const ask = kit.asking(name, true);
        return (options) => {
            const task = ask(options);
            if (task !== undefined) {
                kit.define(task, 'abort', { __proto__: null, value: kit.nothing, writable: true, configurable: true });
            }
            return task;
        };
    };
    kit.my.member('request', send);
    kit.my.member('httpRequest', send);
})
