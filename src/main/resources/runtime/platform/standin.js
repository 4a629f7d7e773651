// A value that takes the place of one that nobody can know: it can be called, made, read and iterated, and tells once
// that the app has used it.
(function (kit) {
    'use strict';
    const told = new kit.SafeSet();
    const use = (name) => {
        if (!told.has(name)) {
            told.add(name);
            kit.emit('standIn', { __proto__: null, name }, kit.where);
        }
    };
    /** Tells that what follows rests on something that nobody knows of the platform. */
    kit.unsure = use;
    const iterator = Symbol.iterator;
    const asyncIterator = Symbol.asyncIterator;
    const toPrimitive = Symbol.toPrimitive;
    const toStringTag = Symbol.toStringTag;
    const none = () => ({ next: () => ({ done: true, value: undefined }) });

    const made = new kit.SafeWeakMap();
    kit.isStandIn = (value) => (kit.isObject(value) || kit.isFunction(value)) && made.has(value);
    /**
     * Returns such a value.
     * @param worth whether what its members are worth is asked for, as far as anything is known of them
     */
    kit.standIn = (name, worth) => {
        let self;
        const target = function () {
        };
        const own = new kit.SafeMap();
        const symbol = (key) => {
            switch (key) {
                case iterator: return none;
                case asyncIterator: return () => ({ next: async () => ({ done: true, value: undefined }) });
                case toPrimitive: return (hint) => (hint === 'number' ? 0 : '');
                case toStringTag: return 'StandIn';
                default: return undefined;
            }
        };
        self = new kit.Proxy(target, {
            __proto__: null,
            get(_, key) {
                if (own.has(key)) {
                    return own.get(key);
                }
                if (typeof key === 'symbol') {
                    return symbol(key);
                }
                switch (key) {
                    case 'then': case 'toJSON': case '$$typeof': case 'nodeType': return undefined;
                    case 'prototype': return target.prototype;
                    case 'length': return 0;
                    case 'toString': case 'valueOf': return () => '';
                    default: break;
                }
                use(name);
                return (worth ? kit.worthOf(key) : undefined) ?? self;
            },
            set(_, key, value) {
                own.set(key, value);
                return true;
            },
            apply(_, that, args) {
                use(name);
                kit.offered(args);
                return self;
            },
            construct() {
                use(name);
                return self;
            },
            getPrototypeOf: () => Object.prototype,
            setPrototypeOf: () => true,
            defineProperty: () => true,
            deleteProperty(_, key) {
                own.delete(key);
                return true;
            },
        });
        made.set(self, true);
        return kit.standsFor(self, '[stand-in ' + name + ']');
    };
})
