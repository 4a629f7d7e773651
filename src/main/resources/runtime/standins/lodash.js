// Stands for the functions of lodash that mini-apps use most; any other gives something harmless.
'use strict';

const isObject = value => value !== null && (typeof value === 'object' || typeof value === 'function');
const path = keys => Array.isArray(keys) ? keys : String(keys).split(/[.[\]]+/).filter(key => key !== '');
const entries = of => Array.isArray(of) ? of.map((value, index) => [index, value]) : Object.entries(of || {});
const iteratee = by => typeof by === 'function' ? by : Array.isArray(by) ? value => get(value, by[0]) === by[1]
    : isObject(by) ? value => Object.keys(by).every(key => isEqual(value && value[key], by[key]))
        : by === undefined ? value => value : value => get(value, by);
const values = of => entries(of).map(([, value]) => value);

function get(object, keys, otherwise) {
    let found = object;
    for (const key of path(keys)) {
        found = found === null || found === undefined ? undefined : found[key];
    }
    return found === undefined ? otherwise : found;
}

function set(object, keys, value) {
    const all = path(keys);
    let at = object;
    all.forEach((key, i) => {
        if (key === '__proto__' || !isObject(at)) {
            return;
        }
        at[key] = i === all.length - 1 ? value : isObject(at[key]) ? at[key] : /^\d+$/.test(all[i + 1]) ? [] : {};
        at = at[key];
    });
    return object;
}

function isEqual(one, other) {
    if (Object.is(one, other) || one instanceof Date && other instanceof Date && +one === +other) {
        return true;
    }
    if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
        return false;
    }
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length
        && keys.every(key => Object.prototype.hasOwnProperty.call(other, key) && isEqual(one[key], other[key]));
}

const clone = value => Array.isArray(value) ? [...value] : value instanceof Date ? new Date(value)
    : value instanceof Map ? new Map(value) : value instanceof Set ? new Set(value)
        : value !== null && typeof value === 'object'
            ? Object.assign(Object.create(Object.getPrototypeOf(value)), value) : value;

function cloneDeep(value, known = new Map()) {
    if (!isObject(value) || typeof value === 'function') {
        return value;
    }
    if (!known.has(value)) {
        const copy = clone(value);
        known.set(value, copy);
        Object.keys(copy).forEach(key => {
            copy[key] = cloneDeep(copy[key], known);
        });
    }
    return known.get(value);
}

function merge(object, ...sources) {
    for (const source of sources) {
        for (const key of Object.keys(source || {})) {
            if (key !== '__proto__' && source[key] !== undefined) {
                object[key] = isObject(source[key]) && isObject(object[key]) ? merge(object[key], source[key])
                    : cloneDeep(source[key]);
            }
        }
    }
    return object;
}

function debounce(work, wait = 0, { leading = false, trailing = true, maxWait } = {}) {
    let timer;
    let since;
    let call;
    let result;
    const run = () => {
        clearTimeout(timer);
        timer = undefined;
        since = undefined;
        if (call) {
            const [self, args] = call;
            call = undefined;
            result = work.apply(self, args);
        }
        return result;
    };
    const debounced = function (...args) {
        const first = timer === undefined;
        const now = Date.now();
        since = since === undefined ? now : since;
        call = [this, args];
        clearTimeout(timer);
        const left = maxWait === undefined ? wait : Math.min(wait, Math.max(0, since + maxWait - now));
        const after = () => {
            call = trailing ? call : undefined;
            run();
        };
        if (first && leading) {
            const [self, given] = call;
            call = undefined;
            result = work.apply(self, given);
        }
        timer = setTimeout(after, left);
        return result;
    };
    debounced.cancel = () => {
        call = undefined;
        run();
    };
    debounced.flush = run;
    return debounced;
}

const throttle = (work, wait = 0, { leading = true, trailing = true } = {}) =>
    debounce(work, wait, { leading, trailing, maxWait: wait });

function memoize(work, key = first => first) {
    const memoized = function (...args) {
        const at = key.apply(this, args);
        if (!memoized.cache.has(at)) {
            memoized.cache.set(at, work.apply(this, args));
        }
        return memoized.cache.get(at);
    };
    memoized.cache = new Map();
    return memoized;
}

const pickBy = (object, by = value => value) =>
    Object.fromEntries(Object.entries(object || {}).filter(([key, value]) => iteratee(by)(value, key)));
const groupBy = (of, by) => values(of).reduce((groups, value) => {
    (groups[iteratee(by)(value)] ||= []).push(value);
    return groups;
}, {});
const sortBy = (of, ...by) => values(of).slice().sort((one, other) => {
    for (const each of by.flat()) {
        const [a, b] = [iteratee(each)(one), iteratee(each)(other)];
        if (a < b || a > b) {
            return a < b ? -1 : 1;
        }
    }
    return 0;
});
const words = text => String(text).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) || [];
const is = type => value => Object.prototype.toString.call(value) === '[object ' + type + ']';

const known = {
    get, set, isEqual, clone, cloneDeep, merge, debounce, throttle, memoize, pickBy, groupBy, sortBy,
    has: (object, keys) => get(object, keys) !== undefined, isObject, isArray: Array.isArray,
    isFunction: value => typeof value === 'function', isString: is('String'), isNumber: is('Number'),
    isBoolean: is('Boolean'), isDate: is('Date'), isNil: value => value === null || value === undefined,
    isUndefined: value => value === undefined, isNull: value => value === null, isNaN: value => value !== value,
    isPlainObject: value => is('Object')(value), isObjectLike: value => typeof value === 'object' && value !== null,
    isEmpty: value => !isObject(value) && typeof value !== 'string' || (value instanceof Map || value instanceof Set
        ? value.size === 0 : Object.keys(value).length === 0),
    pick: (object, ...keys) => keys.flat().reduce((picked, key) => {
        const value = get(object, key);
        return value === undefined ? picked : set(picked, key, value);
    }, {}),
    omit: (object, ...keys) => pickBy(object, (_, key) => !keys.flat().includes(key)),
    omitBy: (object, by) => pickBy(object, (value, key) => !iteratee(by)(value, key)),
    map: (of, by) => entries(of).map(([key, value]) => iteratee(by)(value, key)),
    forEach: (of, by) => { entries(of).every(([key, value]) => by(value, key) !== false); return of; },
    filter: (of, by) => entries(of).filter(([key, value]) => iteratee(by)(value, key)).map(([, value]) => value),
    reject: (of, by) => entries(of).filter(([key, value]) => !iteratee(by)(value, key)).map(([, value]) => value),
    find: (of, by) => values(of).find(value => iteratee(by)(value)),
    findIndex: (of, by) => values(of).findIndex(value => iteratee(by)(value)),
    some: (of, by) => values(of).some(value => iteratee(by)(value)),
    every: (of, by) => values(of).every(value => iteratee(by)(value)),
    includes: (of, value) => typeof of === 'string' ? of.includes(value) : values(of).includes(value),
    reduce: (of, by, start) => entries(of).reduce((all, [key, value]) => by(all, value, key), start),
    keyBy: (of, by) => Object.fromEntries(values(of).map(value => [iteratee(by)(value), value])),
    orderBy: (of, by, orders = []) => [].concat(orders)[0] === 'desc' ? sortBy(of, by).reverse() : sortBy(of, by),
    uniq: of => [...new Set(of || [])], uniqBy: (of, by) => [...new Map(values(of).slice().reverse()
        .map(value => [iteratee(by)(value), value])).values()].reverse(),
    sum: of => (of || []).reduce((all, value) => all + value, 0),
    sumBy: (of, by) => values(of).reduce((all, value) => all + iteratee(by)(value), 0),
    maxBy: (of, by) => sortBy(of, by).pop(), minBy: (of, by) => sortBy(of, by)[0],
    chunk: (of, size = 1) => (of || []).flatMap((_, i) => i % size === 0 ? [of.slice(i, i + size)] : []),
    flatten: of => (of || []).flat(), flattenDeep: of => (of || []).flat(Infinity),
    compact: of => (of || []).filter(Boolean), difference: (of, ...other) => of.filter(v => !other.flat().includes(v)),
    intersection: (of, ...other) => of.filter(value => other.every(each => each.includes(value))),
    union: (...all) => [...new Set(all.flat())], concat: (of, ...more) => [].concat(of, ...more),
    head: of => (of || [])[0], first: of => (of || [])[0], last: of => (of || [])[(of || []).length - 1],
    take: (of, count = 1) => (of || []).slice(0, count), drop: (of, count = 1) => (of || []).slice(count),
    range: (from, to, step = 1) => to === undefined ? known.range(0, from, step)
        : Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step),
    times: (count, by) => Array.from({ length: count }, (_, i) => by(i)), size: of => values(of).length,
    keys: of => Object.keys(of || {}), values, entries: of => Object.entries(of || {}),
    toPairs: of => Object.entries(of),
    fromPairs: pairs => Object.fromEntries(pairs), assign: Object.assign, extend: Object.assign,
    defaults: (object, ...sources) => Object.assign(object, ...sources.reverse(), { ...object }),
    mapValues: (of, by) => Object.fromEntries(Object.entries(of || {}).map(([key, v]) => [key, iteratee(by)(v, key)])),
    mapKeys: (of, by) => Object.fromEntries(Object.entries(of || {}).map(([key, v]) => [iteratee(by)(v, key), v])),
    noop: () => {}, identity: value => value,
    toString: value => value === null || value === undefined ? '' : `${value}`,
    toNumber: Number, trim: text => String(text).trim(), capitalize: text => text.charAt(0).toUpperCase()
        + text.slice(1).toLowerCase(), upperFirst: text => text.charAt(0).toUpperCase() + text.slice(1),
    camelCase: text => words(text).map((w, i) => i === 0 ? w.toLowerCase() : known.capitalize(w)).join(''),
    kebabCase: text => words(text).map(word => word.toLowerCase()).join('-'),
    snakeCase: text => words(text).map(word => word.toLowerCase()).join('_'),
    padStart: (text, length, by) => String(text).padStart(length, by), clamp: (n, low, high) => Math.min(high,
        Math.max(low, n)), random: (low = 0, high = 1) => low + Math.floor(Math.random() * (high - low + 1)),
    once: work => memoize(work, () => 0), delay: (work, wait, ...args) => setTimeout(work, wait, ...args),
    flow: (...all) => value => all.flat().reduce((at, work) => work(at), value),
};

module.exports = new Proxy(known, { get: (target, name) => name in target || typeof name === 'symbol'
    || name === '__esModule' ? target[name] : require.rest()[name] });
