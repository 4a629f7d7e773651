// The object `my`: functions are made when they are first wanted, and every other name has a recorded stand-in.
(function (kit) {
    'use strict';
    const read = Reflect.get;
    /** What such a function is asked for, it returns at once. */
    const RETURNS = /^create|Sync$|^get\w*(Manager|Context|Client)$/;
    const API_NAME = /^[a-z][A-Za-z0-9]{1,60}$/;
    const NOT_API = { __proto__: null, then: true, catch: true, finally: true, toJSON: true, toString: true,
        valueOf: true, constructor: true, hasOwnProperty: true, isPrototypeOf: true, propertyIsEnumerable: true,
        toLocaleString: true, inspect: true, default: true, nodeType: true, asymmetricMatch: true, length: true,
        prototype: true, name: true, call: true, apply: true, bind: true, arguments: true, caller: true };
    const makers = { __proto__: null };
    const target = {};
    const done = (name) => kit.answering(name, () => ({}), true);
    kit.my = { __proto__: null,
        /** Functions that answer by themselves: from the options to the payload or a failure. */
        answer: (name, work) => {
            makers[name] = () => kit.answering(name, work, true);
        },
        /** Functions that return their answer. */
        returns: (name, work) => {
            makers[name] = () => kit.returning(name, work, true);
        },
        /** A function that answers, and its brother that returns the answer. */
        both: (name, work) => {
            kit.my.answer(name, work);
            kit.my.returns(name + 'Sync', (given) => {
                const answer = work(kit.isObject(given) ? given : {}, given);
                return kit.isFailure(answer) ? answer.payload : answer;
            });
        },
        /** A function whose answer the parent gives. */
        asks: (name, tracked) => {
            makers[name] = () => kit.asking(name, tracked);
        },
        /** Functions that only say that they did it. */
        does: (names) => {
            for (let i = 0; i < names.length; i++) {
                makers[names[i]] = done;
            }
        },
        member: (name, make) => {
            makers[name] = make;
        },
        knows: (name) => makers[name] !== undefined };

    const isApi = (name) => typeof name === 'string' && NOT_API[name] === undefined && kit.exec(API_NAME, name) !== null;
    const unknown = (name) => {
        let work;
        if (kit.exec(RETURNS, name)) {
            work = kit.returning(name, () => kit.standIn('my.' + name), false);
        } else if (kit.exec(/^(on|off)[A-Z]/, name)) {
            work = kit.returning(name, kit.nothing, false);
        } else {
            work = kit.answering(name, () => kit.standIn('my.' + name), false);
        }
        const nested = new kit.SafeMap();
        return new kit.Proxy(work, {
            __proto__: null,
            get(fn, key, self) {
                if (kit.own(fn, key) || !isApi(key)) {
                    return read(fn, key, self);
                }
                if (!nested.has(key)) {
                    nested.set(key, unknown(name + '.' + key));
                }
                return nested.get(key);
            },
        });
    };
    const made = (name) => {
        if (!kit.own(target, name) && makers[name] !== undefined) {
            target[name] = makers[name](name);
        }
    };
    const others = new kit.SafeMap();
    const makeAll = () => {
        const names = kit.keys(makers);
        for (let i = 0; i < names.length; i++) {
            made(names[i]);
        }
    };
    kit.expose('my', new kit.Proxy(target, {
        __proto__: null,
        get(_, name) {
            if (typeof name === 'string') {
                made(name);
            }
            if (kit.own(target, name) || !isApi(name)) {
                return target[name];
            }
            if (!others.has(name)) {
                others.set(name, unknown(name));
            }
            return others.get(name);
        },
        has: (_, name) => kit.own(target, name) || makers[name] !== undefined,
        ownKeys() {
            makeAll();
            return kit.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, name) {
            if (typeof name === 'string') {
                made(name);
            }
            return kit.descriptor(target, name);
        },
    }));
})
