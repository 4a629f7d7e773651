// Stands for query-string: names sorted, lists as repeated names, null for a name without a value.
'use strict';

function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch (_) {
        return text;
    }
}

function encoded(value) {
    return encodeURIComponent(value).replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());
}

function parse(query) {
    const found = Object.create(null);
    if (typeof query !== 'string') {
        return found;
    }
    const members = new Map();
    for (const part of query.trim().replace(/^[?#&]/, '').split('&')) {
        if (part !== '') {
            const at = part.indexOf('=');
            const name = decoded(at < 0 ? part : part.slice(0, at));
            const value = at < 0 ? null : decoded(part.slice(at + 1));
            members.set(name, members.has(name) ? [].concat(members.get(name), value) : value);
        }
    }
    for (const name of [...members.keys()].sort()) {
        found[name] = members.get(name);
    }
    return found;
}

function stringify(object) {
    return Object.keys(object || {}).sort().flatMap(name => [].concat(object[name])
        .filter(value => value !== undefined)
        .map(value => value === null ? encoded(name) : encoded(name) + '=' + encoded(value))).join('&');
}

function extract(url) {
    const at = url.indexOf('?');
    return at < 0 ? '' : url.slice(at + 1).replace(/#.*$/, '');
}

const plain = url => url.replace(/[?#].*$/, '');

exports.parse = parse;
exports.stringify = stringify;
exports.extract = extract;
exports.parseUrl = url => ({ url: plain(url), query: parse(extract(url)) });
exports.stringifyUrl = ({ url, query }) => {
    const all = stringify({ ...parse(extract(url)), ...query });
    return plain(url) + (all === '' ? '' : '?' + all);
};
exports.pick = (url, names) => exports.stringifyUrl({ url: plain(url), query: Object.fromEntries(
    Object.entries(parse(extract(url))).filter(([name]) => names.includes(name))) });
