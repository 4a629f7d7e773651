// What a template's expressions are worth, as far as anybody can know without drawing the page.
(function (kit) {
    'use strict';
    const { add, exec, isArray, isObject, own, slice } = kit;
    const LONGEST = 2000;
    const MOST_DEPTH = 40;
    const TOKEN = new RegExp('^\\s*(?:(\\d+(?:\\.\\d+)?)|([A-Za-z_$][\\w$]*)|\'([^\'\\\\]*)\'|"([^"\\\\]*)"'
        + '|(===|!==|==|!=|<=|>=|&&|\\|\\||\\?\\?|\\?\\.|[-+*/%!<>?:.,()[\\]{}]))');
    const CONSTANTS = { __proto__: null, true: true, false: false, null: null, undefined: undefined };
    const LEVELS = { __proto__: null, '??': 1, '||': 1, '&&': 2, '==': 3, '!=': 3, '===': 3, '!==': 3, '<': 4, '>': 4,
        '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 };
    /** Stands, and is thrown, where nobody can know: a name that nothing gives, a call, an item of an empty list. */
    const UNKNOWN = { __proto__: null };
    kit.UNKNOWN = UNKNOWN;

    const unknown = () => {
        throw UNKNOWN;
    };
    const memberOf = (object, key) => (object === null || object === undefined ? undefined : object[key]);
    const operations = { __proto__: null,
        '??': (one, other) => (scope) => one(scope) ?? other(scope),
        '||': (one, other) => (scope) => one(scope) || other(scope),
        '&&': (one, other) => (scope) => one(scope) && other(scope),
        // As templates are written, so they compare.
        '==': (one, other) => (scope) => one(scope) == other(scope),
        '!=': (one, other) => (scope) => one(scope) != other(scope),
        '===': (one, other) => (scope) => one(scope) === other(scope),
        '!==': (one, other) => (scope) => one(scope) !== other(scope),
        '<': (one, other) => (scope) => one(scope) < other(scope),
        '>': (one, other) => (scope) => one(scope) > other(scope),
        '<=': (one, other) => (scope) => one(scope) <= other(scope),
        '>=': (one, other) => (scope) => one(scope) >= other(scope),
        '+': (one, other) => (scope) => one(scope) + other(scope),
        '-': (one, other) => (scope) => one(scope) - other(scope),
        '*': (one, other) => (scope) => one(scope) * other(scope),
        '/': (one, other) => (scope) => one(scope) / other(scope),
        '%': (one, other) => (scope) => one(scope) % other(scope) };
    const named = (name) => (scope) => {
        if (scope.names.has(name)) {
            const value = scope.names.get(name);
            return value === UNKNOWN ? unknown() : value;
        }
        if (name in CONSTANTS) {
            return CONSTANTS[name];
        }
        if (isObject(scope.data) && own(scope.data, name)) {
            return scope.data[name];
        }
        return isObject(scope.props) && own(scope.props, name) ? scope.props[name] : unknown();
    };

    /** Makes a function of the scope from an expression; throws where it is none that is understood. */
    class Parser {
        constructor(text) {
            this.tokens = kit.list();
            this.at = 0;
            this.depth = 0;
            let rest = text.length > LONGEST ? unknown() : kit.trim(text);
            while (rest !== '') {
                const found = exec(TOKEN, rest) ?? unknown();
                add(this.tokens, found);
                rest = slice(rest, found[0].length);
            }
        }
        whole() {
            const made = this.choice();
            return this.at < this.tokens.length ? unknown() : made;
        }
        sign() {
            return this.tokens[this.at]?.[5];
        }
        takes(sign) {
            const there = this.sign() === sign;
            this.at += there ? 1 : 0;
            return there;
        }
        needs(sign) {
            return this.takes(sign) || unknown();
        }
        choice() {
            if (++this.depth > MOST_DEPTH) {
                unknown();
            }
            const asked = this.operation(1);
            let made = asked;
            if (this.takes('?')) {
                const then = this.choice();
                this.needs(':');
                const otherwise = this.choice();
                made = (scope) => (asked(scope) ? then(scope) : otherwise(scope));
            }
            this.depth--;
            return made;
        }
        operation(level) {
            let made = this.single();
            for (let sign = this.sign(); LEVELS[sign] >= level; sign = this.sign()) {
                this.at++;
                made = operations[sign](made, this.operation(LEVELS[sign] + 1));
            }
            return made;
        }
        single() {
            if (++this.depth > MOST_DEPTH) {
                unknown();
            }
            let made;
            if (this.takes('!')) {
                const of = this.single();
                made = (scope) => !of(scope);
            } else if (this.takes('-')) {
                const of = this.single();
                made = (scope) => -of(scope);
            } else if (this.takes('+')) {
                const of = this.single();
                made = (scope) => +of(scope);
            } else {
                made = this.members(this.primary());
            }
            this.depth--;
            return made;
        }
        members(of) {
            if (this.takes('.') || this.takes('?.')) {
                const name = this.tokens[this.at++]?.[2] ?? unknown();
                return this.members((scope) => memberOf(of(scope), name));
            }
            if (this.takes('[')) {
                const key = this.choice();
                this.needs(']');
                return this.members((scope) => memberOf(of(scope), key(scope)));
            }
            return of;
        }
        primary() {
            const token = this.tokens[this.at++] ?? unknown();
            if (token[1] !== undefined) {
                const number = kit.Number(token[1]);
                return () => number;
            }
            if (token[2] !== undefined) {
                return named(token[2]);
            }
            const text = token[3] ?? token[4];
            if (text !== undefined) {
                return () => text;
            }
            switch (token[5]) {
                case '(': {
                    const made = this.choice();
                    this.needs(')');
                    return made;
                }
                case '[': return this.list();
                case '{': return this.object();
                default: return unknown();
            }
        }
        list() {
            const parts = kit.list();
            while (!this.takes(']')) {
                add(parts, this.choice());
                if (this.sign() !== ']') {
                    this.needs(',');
                }
            }
            return (scope) => {
                const made = [];
                for (let i = 0; i < parts.length; i++) {
                    made[i] = parts[i](scope);
                }
                return made;
            };
        }
        object() {
            const names = kit.list();
            const parts = kit.list();
            while (!this.takes('}')) {
                const token = this.tokens[this.at++] ?? unknown();
                const name = token[2] ?? token[3] ?? token[4] ?? unknown();
                add(names, name);
                add(parts, this.takes(':') ? this.choice() : named(name));
                if (this.sign() !== '}') {
                    this.needs(',');
                }
            }
            return (scope) => {
                const made = {};
                for (let i = 0; i < names.length; i++) {
                    kit.define(made, names[i], { __proto__: null, value: parts[i](scope), writable: true,
                        enumerable: true, configurable: true });
                }
                return made;
            };
        }
    }

    /** Texts with expressions in them give a text. */
    const mixed = (text) => {
        const parts = kit.list();
        let from = 0;
        for (let at = kit.indexOf(text, '{{'); at >= 0; at = kit.indexOf(text, '{{', from)) {
            const end = kit.indexOf(text, '}}', at);
            const before = slice(text, from, at);
            add(parts, () => before);
            add(parts, end < 0 ? unknown() : new Parser(slice(text, at + 2, end)).whole());
            from = end + 2;
        }
        const rest = slice(text, from);
        return (scope) => {
            let made = '';
            for (let i = 0; i < parts.length; i++) {
                made += parts[i](scope) ?? '';
            }
            return made + rest;
        };
    };
    const compiled = (text) => {
        const trimmed = kit.trim(text);
        if (kit.indexOf(trimmed, '{{') < 0) {
            return new Parser(trimmed).whole();
        }
        return kit.startsWith(trimmed, '{{') && kit.endsWith(trimmed, '}}') && kit.indexOf(trimmed, '{{', 2) < 0
            ? new Parser(slice(trimmed, 2, trimmed.length - 2)).whole() : mixed(text);
    };
    const known = new kit.SafeMap();
    const orUnknown = (work) => {
        try {
            return work();
        } catch {
            return UNKNOWN;
        }
    };
    /**
     * Returns what an attribute is worth; UNKNOWN where nobody can know.
     * @param fact its text, or an expression
     */
    kit.worth = (fact, scope) => {
        const text = isObject(fact) ? kit.member(fact, '$expr') : undefined;
        if (!kit.isString(text)) {
            return fact;
        }
        if (!known.has(text)) {
            known.set(text, orUnknown(() => compiled(text)));
        }
        const work = known.get(text);
        return work === UNKNOWN ? UNKNOWN : orUnknown(() => work(scope));
    };

    const firstOf = (list) => {
        if (isArray(list)) {
            return list.length > 0 ? [list[0], 0] : [UNKNOWN, UNKNOWN];
        }
        if (list !== UNKNOWN && isObject(list) && !kit.isStandIn(list) && kit.keys(list).length > 0) {
            return [list[kit.keys(list)[0]], kit.keys(list)[0]];
        }
        return typeof list === 'number' && list > 0 ? [0, 0] : [UNKNOWN, UNKNOWN];
    };
    /**
     * Returns what names mean at some place of the template of a page or component.
     * @param loops around the place, the outermost first; each stands for its first turn
     */
    kit.scope = (owner, loops) => {
        const scope = { __proto__: null, names: new kit.SafeMap(), data: owner.instance.data, props: owner.props };
        for (let i = 0; loops !== undefined && i < loops.length; i++) {
            if (kit.member(loops[i], 'template')) {
                // Who uses a named template says what its names mean.
                scope.data = undefined;
                scope.props = undefined;
                scope.names.clear();
            } else {
                const first = firstOf(kit.worth(loops[i].list, scope));
                scope.names.set(loops[i].item, first[0]);
                scope.names.set(loops[i].index, first[1]);
            }
        }
        return scope;
    };
    /** Returns an object that tells when the app reads of it what nobody can know. */
    kit.guarded = (object, isUnknown, name) => kit.standsFor(new kit.Proxy(object, {
        __proto__: null,
        get(target, key) {
            if (typeof key === 'string' && isUnknown(key)) {
                kit.unsure(name);
            }
            return target[key];
        },
    }), object);
    /** Returns the values of attributes, and the names of those that nobody can know. */
    kit.attributes = (facts, scope) => {
        const values = {};
        const missing = new kit.SafeSet();
        const names = facts === undefined ? [] : kit.keys(facts);
        for (let i = 0; i < names.length; i++) {
            const value = kit.worth(facts[names[i]], scope);
            if (value === UNKNOWN) {
                missing.add(names[i]);
            } else {
                values[names[i]] = value;
            }
        }
        return { __proto__: null, values, missing };
    };
})
