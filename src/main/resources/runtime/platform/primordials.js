// What the platform needs of the language, taken before the app can change it. An app's changes to prototypes must
// neither break nor fool the platform, so no script here calls a method of a shared prototype later on.
(function (kit, host) {
    'use strict';
    const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, has, ownKeys,
        setPrototypeOf } = Reflect;
    const { bind, call } = Function.prototype;
    /** A function of `this` and the arguments. Bound functions need no code of ours for every call. */
    const uncurry = (method) => apply(bind, call, [method]);

    /** A copy of a collection class whose methods stay as they are. */
    const sealed = (Base) => {
        class Safe extends Base {
        }
        const names = ownKeys(Base.prototype);
        for (let i = 0; i < names.length; i++) {
            if (names[i] !== 'constructor') {
                defineProperty(Safe.prototype, names[i], getOwnPropertyDescriptor(Base.prototype, names[i]));
            }
        }
        setPrototypeOf(Safe.prototype, null);
        return Safe;
    };

    kit.apply = apply;
    kit.construct = construct;
    kit.define = defineProperty;
    kit.remove = deleteProperty;
    kit.descriptor = getOwnPropertyDescriptor;
    kit.prototypeOf = getPrototypeOf;
    kit.setPrototypeOf = setPrototypeOf;
    kit.has = has;
    kit.ownKeys = ownKeys;
    kit.keys = Object.keys;
    kit.isArray = Array.isArray;
    kit.parse = JSON.parse;
    kit.stringify = JSON.stringify;
    kit.Promise = Promise;
    kit.Proxy = Proxy;
    kit.Error = Error;
    kit.TypeError = TypeError;
    kit.EvalError = EvalError;
    kit.Date = Date;
    kit.SafeMap = sealed(Map);
    kit.SafeSet = sealed(Set);
    kit.SafeWeakMap = sealed(WeakMap);
    kit.then = uncurry(Promise.prototype.then);
    kit.own = uncurry(Object.prototype.hasOwnProperty);
    kit.tag = uncurry(Object.prototype.toString);
    kit.slice = uncurry(String.prototype.slice);
    kit.indexOf = uncurry(String.prototype.indexOf);
    kit.lastIndexOf = uncurry(String.prototype.lastIndexOf);
    kit.startsWith = uncurry(String.prototype.startsWith);
    kit.endsWith = uncurry(String.prototype.endsWith);
    kit.lower = uncurry(String.prototype.toLowerCase);
    kit.trim = uncurry(String.prototype.trim);
    kit.charCode = uncurry(String.prototype.charCodeAt);
    kit.splice = uncurry(Array.prototype.splice);
    kit.arraySlice = uncurry(Array.prototype.slice);
    kit.decode = decodeURIComponent;
    kit.String = String;
    kit.Number = Number;
    kit.parseInt = parseInt;
    kit.parseFloat = parseFloat;
    kit.isFinite = isFinite;
    kit.global = globalThis;
    const exec = uncurry(RegExp.prototype.exec);
    /** Matches with a pattern that the platform's own code holds. */
    kit.exec = (pattern, text) => exec(pattern, text);

    /** A list that no change to arrays reaches. */
    kit.list = () => {
        const list = [];
        setPrototypeOf(list, null);
        return list;
    };
    kit.add = (list, value) => {
        list[list.length] = value;
        return list;
    };
    /** An object's own member, whatever its prototype was made to answer. */
    kit.member = (object, name) =>
        object !== null && object !== undefined && kit.own(object, name) ? object[name] : undefined;
    kit.isObject = (value) => typeof value === 'object' && value !== null;
    kit.isString = (value) => typeof value === 'string';
    kit.isFunction = (value) => typeof value === 'function';
    kit.nothing = () => undefined;
    /** Splits at every separator. */
    kit.split = (text, separator) => {
        const parts = kit.list();
        let from = 0;
        for (let at = kit.indexOf(text, separator); at >= 0; at = kit.indexOf(text, separator, from)) {
            kit.add(parts, kit.slice(text, from, at));
            from = at + separator.length;
        }
        return kit.add(parts, kit.slice(text, from));
    };
    kit.bounds = { __proto__: null, event: host.bounds.event, shown: host.bounds.shown, asked: host.bounds.asked,
        stored: host.bounds.stored };

    /** Gives the app a global of the platform, as its own could be: it may be replaced. */
    kit.expose = (name, value) => {
        defineProperty(globalThis, name,
            { __proto__: null, value, writable: true, enumerable: false, configurable: true });
    };
})
