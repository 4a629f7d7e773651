// Timers and dates on the virtual clock.
(function (kit, host) {
    'use strict';
    const RealDate = kit.Date;
    const started = host.now();
    const tasks = new kit.SafeMap();
    let ids = 0;

    const delay = (ms, least) => {
        const number = kit.Number(ms);
        return number > least ? number : least;
    };
    /** Does something of the platform's own later; returns an id for `undo`. */
    kit.later = (work, ms) => {
        const id = ++ids;
        tasks.set(id, { __proto__: null, work, guest: false });
        host.later(id, delay(ms, 0));
        return id;
    };
    kit.undo = (id) => {
        if (tasks.delete(id)) {
            host.cancel(id);
        }
    };
    /** The host calls this when a timer is due. */
    kit.due = (id) => {
        const task = tasks.get(id);
        if (task === undefined) {
            return;
        }
        if (task.every === undefined) {
            tasks.delete(id);
        } else {
            host.later(id, task.every);
        }
        kit.where = kit.nowhere;
        task.work();
    };

    const timer = (work, ms, args, every) => {
        if (typeof work !== 'function') {
            throw new kit.EvalError('A timer needs a function: code in a string is refused.');
        }
        const id = ++ids;
        const where = kit.where;
        tasks.set(id, { __proto__: null, guest: true, every,
            work: () => kit.attempt(where, work, undefined, args) });
        host.later(id, ms);
        return id;
    };
    const clear = (id) => {
        const number = kit.isObject(id) ? undefined : id;
        const task = tasks.get(typeof number === 'string' ? kit.Number(number) : number);
        if (task !== undefined && task.guest) {
            kit.undo(kit.Number(number));
        }
    };
    kit.expose('setTimeout', function setTimeout(work, ms, ...args) {
        return timer(work, delay(ms, 1), args, undefined);
    });
    kit.expose('setInterval', function setInterval(work, ms, ...args) {
        const every = delay(ms, 1);
        return timer(work, every, args, every);
    });
    kit.expose('clearTimeout', function clearTimeout(id) {
        clear(id);
    });
    kit.expose('clearInterval', function clearInterval(id) {
        clear(id);
    });

    const now = () => host.now();
    const dateText = ((method) => (date) => kit.apply(method, date, []))(RealDate.prototype.toString);
    function Date(...args) {
        if (new.target === undefined) {
            return dateText(new RealDate(now()));
        }
        return kit.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
    }
    const fixed = (value) => ({ __proto__: null, value, writable: true, enumerable: false, configurable: true });
    kit.define(Date, 'prototype', { __proto__: null, value: RealDate.prototype, writable: false });
    kit.define(Date, 'length', { __proto__: null, value: 7 });
    kit.define(Date, 'now', fixed(function () {
        return now();
    }));
    kit.define(Date, 'parse', fixed(RealDate.parse));
    kit.define(Date, 'UTC', fixed(RealDate.UTC));
    kit.define(RealDate.prototype, 'constructor', fixed(Date));
    kit.expose('Date', Date);
    kit.expose('performance', { now: () => now() - started, timeOrigin: started });
    kit.now = now;
})
