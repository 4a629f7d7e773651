// Calls of my.*: their callbacks and promises, as the wallet has them, and what the app reads of an answer.
(function (kit) {
    'use strict';
    const { isFunction, isObject, own } = kit;
    const MOST_READS = 100;
    const TRACKED_DEPTH = 4;
    const open = new kit.SafeMap();
    let ids = 0;

    class Fail {
        constructor(payload) {
            this.payload = payload;
        }
    }
    /** Returns a failure, as the work of a call may answer with it. */
    kit.fail = (error, errorMessage) => new Fail({ error, errorMessage });
    kit.isFailure = (answer) => answer instanceof Fail;
    kit.failWith = (payload) => new Fail(payload);

    /** Takes in what the app gave to a function. */
    const callOf = (name, args) => {
        const options = isObject(args[0]) ? args[0] : undefined;
        const callback = (key) => {
            const given = options === undefined ? undefined : options[key];
            return isFunction(given) ? given : undefined;
        };
        const call = { __proto__: null, name, options, success: callback('success'), fail: callback('fail'),
            complete: callback('complete'), where: kit.where, used: false, promise: undefined };
        if (kit.platform.promises) {
            promised(call);
        }
        return call;
    };
    /** The language asks a promise for its constructor whenever somebody waits for it: so its use can be told. */
    const promised = (call) => {
        call.promise = new kit.Promise((resolve, reject) => {
            call.resolve = resolve;
            call.reject = reject;
        });
        if (call.success || call.fail || call.complete) {
            kit.then(call.promise, undefined, kit.nothing);
        }
        kit.define(call.promise, 'constructor', { __proto__: null, configurable: true, enumerable: false,
            get: () => {
                call.used = true;
                return kit.Promise;
            },
            set: kit.nothing });
    };

    /** Gives the answer to the app: the callback, `complete`, then the promise. */
    const deliver = (call, callback, payload, id) => {
        const given = callback === 'success' ? call.success : call.fail;
        const tell = (name, handled, promise) => {
            if (id !== undefined) {
                kit.emit('delivered', { __proto__: null, id, callback: name, payload, handled,
                    promise: promise ? true : undefined }, call.where);
            }
        };
        tell(callback, given !== undefined || call.used, given === undefined && call.used);
        if (given !== undefined) {
            kit.attempt(call.where, given, call.options, [payload]);
        }
        if (call.complete !== undefined) {
            tell('complete', true, false);
            kit.attempt(call.where, call.complete, call.options, [payload]);
        }
        if (call.promise !== undefined) {
            kit.where = call.where;
            if (callback === 'fail' && call.used && (call.fail || call.complete)) {
                // Who listens in both ways may well hear of a failure in one only.
                kit.unsure('promise of ' + call.name);
            }
            (callback === 'success' ? call.resolve : call.reject)(payload);
        }
    };

    /** What the app gave, without the callbacks. */
    const shown = (args) => {
        if (args.length > 1) {
            return args;
        }
        if (!isObject(args[0]) || kit.isArray(args[0])) {
            return args[0];
        }
        const rest = { ...args[0] };
        delete rest.success;
        delete rest.fail;
        delete rest.complete;
        return rest;
    };
    kit.told = (name, args, simulated) => {
        kit.emit('api', { __proto__: null, name, args: shown(args) ?? null, simulated, at: kit.here() }, kit.where);
    };
    const pinned = (name) => {
        const answer = kit.member(kit.start.apis, name);
        if (answer === undefined) {
            return undefined;
        }
        return own(answer, 'fail') ? new Fail(kit.copy(answer.fail)) : { payload: kit.copy(answer.success) };
    };

    /**
     * Makes a function that answers by itself.
     * @param work gets the options and returns the payload or a failure
     * @param simulated whether the answer is more than a stand-in
     */
    kit.answering = (name, work, simulated) => (...args) => {
        const pin = pinned(name);
        kit.told(name, args, simulated || pin !== undefined);
        const call = callOf(name, args);
        const answer = pin === undefined ? work(call.options ?? {}, args[0]) : pin instanceof Fail ? pin : pin.payload;
        kit.later(() => deliver(call, answer instanceof Fail ? 'fail' : 'success',
            answer instanceof Fail ? answer.payload : answer));
        return call.promise;
    };
    /** Makes a function that returns its answer. */
    kit.returning = (name, work, simulated) => (...args) => {
        const pin = pinned(name);
        kit.told(name, args, simulated || pin !== undefined);
        return pin === undefined ? work(args[0], args) : pin.payload;
    };
    /**
     * Makes a function whose answer the parent gives.
     * @param tracked whether it is told what the app reads of the payload
     */
    kit.asking = (name, tracked) => (...args) => {
        const call = callOf(name, args);
        const id = 'a' + ++ids;
        open.set(id, { __proto__: null, call, tracked });
        kit.ask(id, { __proto__: null, id, api: name, args: shown(args) ?? null, callbacks: callbacks(call),
            at: kit.here(), page: call.where.page ?? undefined });
        return call.promise;
    };
    const callbacks = (call) => {
        const names = kit.list();
        if (call.success) {
            kit.add(names, 'success');
        }
        if (call.fail) {
            kit.add(names, 'fail');
        }
        return call.complete ? kit.add(names, 'complete') : names;
    };

    /** Gives an answer of the parent. */
    kit.answered = (id, callback, given, standIn) => {
        const { call, tracked } = open.get(id);
        open.delete(id);
        if (standIn !== undefined) {
            deliver(call, callback, kit.madeUp(standIn, given), id);
            return;
        }
        deliver(call, callback, tracked ? kit.tracked(given, id) : given, id);
    };
    kit.isOpen = (id) => open.has(id);

    /** Tells whether the language itself looks for a member. */
    const isProbed = (key) => key === 'then' || key === 'toJSON';

    /** Returns an object that is like the payload and tells the parent what the app reads of it. */
    kit.tracked = (payload, id) => {
        const reads = new kit.SafeSet();
        const proxies = new kit.SafeWeakMap();
        const read = (path) => {
            if (!reads.has(path) && reads.size < MOST_READS) {
                reads.add(path);
                kit.emit('read', { __proto__: null, id, path }, kit.where);
            }
        };
        const follow = (value, path, depth) => {
            if (!isObject(value) || kit.isArray(value) || depth >= TRACKED_DEPTH) {
                return value;
            }
            if (!proxies.has(value)) {
                proxies.set(value, kit.standsFor(new kit.Proxy(value, {
                    __proto__: null,
                    get(target, key) {
                        const member = target[key];
                        if (typeof key !== 'string' || !own(target, key) && (key in target || isProbed(key))) {
                            return member;
                        }
                        // What is not there is read too: it may be a misspelt name.
                        const name = path === '' ? key : path + '.' + key;
                        read(name);
                        return follow(member, name, depth + 1);
                    },
                }), value));
            }
            return proxies.get(value);
        };
        return follow(payload, '', 0);
    };
})
