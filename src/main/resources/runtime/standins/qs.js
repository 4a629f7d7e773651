// Stands for qs and querystring: names in their order, members of objects and lists in brackets.
'use strict';

function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch (_) {
        return text;
    }
}

function put(into, path, value) {
    const name = path[0];
    if (path.length === 1) {
        const before = into[name];
        into[name] = name !== '' && Object.prototype.hasOwnProperty.call(into, name) ? [].concat(before, value) : value;
        return;
    }
    const list = path[1] === '' || /^\d+$/.test(path[1]);
    if (typeof into[name] !== 'object' || into[name] === null) {
        into[name] = list ? [] : {};
    }
    put(into[name], [path[1] === '' ? into[name].length : path[1], ...path.slice(2)], value);
}

exports.parse = (query, options) => {
    const found = {};
    const text = typeof query === 'string' ? query : '';
    const start = options && options.ignoreQueryPrefix ? text.replace(/^\?/, '') : text;
    for (const part of start.split('&').slice(0, 1000)) {
        if (part !== '') {
            const at = part.indexOf('=');
            const name = decoded(at < 0 ? part : part.slice(0, at));
            const path = [name.replace(/\[.*$/, ''), ...[...name.matchAll(/\[([^\]]*)\]/g)].slice(0, 5).map(m => m[1])];
            if (!path.includes('__proto__')) {
                put(found, path, at < 0 ? '' : decoded(part.slice(at + 1)));
            }
        }
    }
    return found;
};

function pairs(name, value) {
    if (value === undefined || typeof value === 'function') {
        return [];
    }
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
        return Object.keys(value).flatMap(key => pairs(name + '[' + key + ']', value[key]));
    }
    const text = value === null ? '' : value instanceof Date ? value.toISOString() : String(value);
    return [encodeURIComponent(name) + '=' + encodeURIComponent(text)];
}

exports.stringify = (object, options) => {
    const text = Object.keys(object || {}).flatMap(name => pairs(name, object[name])).join('&');
    return options && options.addQueryPrefix && text !== '' ? '?' + text : text;
};
exports.encode = exports.stringify;
exports.decode = exports.parse;
exports.escape = encodeURIComponent;
exports.unescape = decoded;
