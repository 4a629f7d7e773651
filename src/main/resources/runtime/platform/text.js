// Shows the app's values: as JSON for events, as text for the console. Never longer than the bounds, and with no
// faith in the values: getters may throw, objects may be endless.
(function (kit, host) {
    'use strict';
    const { add, apply, bounds, isArray, own, quote = kit.stringify, slice, tag } = kit;
    const MOST_DEPTH = 24;
    const MOST_ITEMS = 2000;
    const getTime = ((method) => (date) => apply(method, date, []))(Date.prototype.getTime);
    const toISO = ((method) => (date) => apply(method, date, []))(Date.prototype.toISOString);
    const regexText = ((method) => (regex) => apply(method, regex, []))(RegExp.prototype.toString);
    const symbolText = ((method) => (symbol) => apply(method, symbol, []))(Symbol.prototype.toString);
    const bigText = ((method) => (big) => apply(method, big, []))(BigInt.prototype.toString);

    /** Originals of the objects that the app holds proxies of, so that looking at them is no use by the app. */
    const originals = new kit.SafeWeakMap();
    kit.standsFor = (proxy, original) => {
        originals.set(proxy, original);
        return proxy;
    };
    const original = (value) => (originals.has(value) ? originals.get(value) : value);
    kit.original = original;

    /** JSON that is already text. */
    class Raw {
        constructor(json) {
            this.json = json;
        }
    }
    kit.raw = (json) => new Raw(json);

    const isDate = (value) => {
        try {
            getTime(value);
            return true;
        } catch (_) {
            return false;
        }
    };
    const isoDate = (value) => {
        try {
            return toISO(value);
        } catch (_) {
            return 'Invalid Date';
        }
    };
    const errorName = (error) => {
        try {
            const name = error.name;
            const message = error.message;
            const text = typeof message === 'string' ? message : '';
            return (typeof name === 'string' ? name : 'Error') + (text === '' ? '' : ': ' + text);
        } catch (_) {
            return 'Error';
        }
    };
    kit.isError = (value) => {
        try {
            return value instanceof kit.Error;
        } catch (_) {
            return false;
        }
    };
    const functionName = (value) => {
        const descriptor = kit.descriptor(value, 'name');
        const name = descriptor && typeof descriptor.value === 'string' ? descriptor.value : '';
        return name === '' ? '[function]' : '[function ' + slice(name, 0, 80) + ']';
    };

    /** What stands for an object that is no plain data; undefined for plain data. */
    const special = (value) => {
        const text = tag(value);
        switch (text) {
            case '[object Object]': case '[object Array]': return undefined;
            case '[object Date]': return isDate(value) ? isoDate(value) : undefined;
            case '[object RegExp]': return safely(() => regexText(value), text);
            case '[object Arguments]': return undefined;
            default: return kit.isError(value) ? undefined : text;
        }
    };
    const safely = (read, otherwise) => {
        try {
            return read();
        } catch (_) {
            return otherwise;
        }
    };

    const objects = Object.prototype;
    const arrays = Array.prototype;
    /** Whether the app made every object pretend to know its own JSON. */
    const forged = () => own(objects, 'toJSON') || own(arrays, 'toJSON');

    /** Writes JSON until the budget is used up. */
    class Writer {
        constructor(budget) {
            this.left = budget;
            this.cut = false;
            this.path = kit.list();
        }

        string(text) {
            let shown = text;
            if (text.length > this.left) {
                shown = slice(text, 0, this.left > 0 ? this.left : 0) + '…';
                this.cut = true;
            }
            this.left -= shown.length + 2;
            return quote(shown);
        }

        value(given) {
            switch (typeof given) {
                case 'string': return this.string(given);
                case 'number': this.left -= 6; return kit.isFinite(given) ? '' + given : 'null';
                case 'boolean': this.left -= 5; return given ? 'true' : 'false';
                case 'bigint': return this.string(bigText(given));
                case 'symbol': return this.string(symbolText(given));
                case 'function': return this.string(originals.has(given) ? '' + originals.get(given)
                    : functionName(given));
                case 'undefined': return undefined;
                default: return given === null ? 'null' : this.object(given);
            }
        }

        object(given) {
            if (given instanceof Raw) {
                this.left -= given.json.length;
                return given.json;
            }
            const value = original(given);
            if (typeof value === 'string') {
                return this.string(value);
            }
            if (this.left <= 0 || this.path.length >= MOST_DEPTH) {
                this.cut = true;
                return '"…"';
            }
            for (let i = 0; i < this.path.length; i++) {
                if (this.path[i] === value) {
                    return '"[circular]"';
                }
            }
            add(this.path, value);
            const text = safely(() => this.members(value), '"[unreadable]"');
            this.path.length--;
            return text;
        }

        members(value) {
            const text = special(value);
            if (text !== undefined) {
                return this.string(text);
            }
            const toJSON = own(value, 'toJSON') || !forged() ? value.toJSON : undefined;
            if (typeof toJSON === 'function') {
                const other = apply(toJSON, value, []);
                if (other !== value) {
                    return this.value(other) ?? 'null';
                }
            }
            return isArray(value) ? this.items(value) : this.properties(value);
        }

        items(array) {
            let text = '[';
            const length = array.length < MOST_ITEMS ? array.length : MOST_ITEMS;
            this.cut = this.cut || length < array.length;
            for (let i = 0; i < length && this.left > 0; i++) {
                text += (i === 0 ? '' : ',') + (this.value(safely(() => array[i], '[unreadable]')) ?? 'null');
            }
            this.cut = this.cut || this.left <= 0;
            return text + ']';
        }

        properties(object) {
            let text = '';
            if (kit.isError(object)) {
                text = '"error":' + this.string(errorName(object));
            }
            const names = kit.keys(object);
            for (let i = 0; i < names.length; i++) {
                if (this.left <= 0 || i >= MOST_ITEMS) {
                    this.cut = true;
                    break;
                }
                const name = names[i];
                const value = this.value(safely(() => object[name], '[unreadable]'));
                if (value !== undefined) {
                    text += (text === '' ? '' : ',') + this.string(name) + ':' + value;
                }
            }
            return '{' + text + '}';
        }
    }

    /** Writes the members of one of the platform's own objects, whose prototype is null. */
    const frame = (head, members, tail, budget) => {
        const writer = new Writer(budget);
        let text = head;
        const names = kit.keys(members);
        for (let i = 0; i < names.length; i++) {
            const value = writer.value(members[names[i]]);
            if (value !== undefined) {
                text += ',"' + names[i] + '":' + value;
            }
        }
        return text + (writer.cut ? ',"truncated":true' : '') + tail + '}';
    };

    /**
     * Tells the parent of an event.
     * @param members an object without prototype
     * @param where the place in the app to which it belongs, if any
     */
    kit.emit = (name, members, where) => {
        host.event(frame('{"event":"' + name + '"', members, where === undefined ? '' : where.text, bounds.shown));
    };
    /** Sends a line that is no event. */
    kit.say = (name, members) => host.say(frame('{"say":"' + name + '"', members, '', bounds.asked));
    /** Asks the parent something; time stands still until it answers. */
    kit.ask = (id, members) => host.ask(id, frame('{"say":"ask"', members, '', bounds.asked));
    kit.json = (value, budget) => new Writer(budget ?? bounds.shown).value(value) ?? 'null';

    const CONSOLE = 10000;
    const key = (name) => (kit.exec(/^[A-Za-z_$][\w$]*$/, name) ? name : quote(name));

    /** Shows a value as consoles do. */
    class Inspector {
        constructor() {
            this.left = CONSOLE;
            this.path = kit.list();
        }

        show(given, nested) {
            switch (typeof given) {
                case 'string': return this.take(nested ? quote(given) : given);
                case 'bigint': return this.take(bigText(given) + 'n');
                case 'symbol': return this.take(symbolText(given));
                case 'function': return this.take(originals.has(given) ? '' + originals.get(given)
                    : functionName(given));
                case 'object': return given === null ? this.take('null') : this.object(given);
                default: return this.take('' + given);
            }
        }

        take(text) {
            const shown = text.length > this.left ? slice(text, 0, this.left > 0 ? this.left : 0) + '…' : text;
            this.left -= shown.length;
            return shown;
        }

        object(given) {
            const value = original(given);
            if (typeof value === 'string') {
                return this.take(value);
            }
            if (this.left <= 0 || this.path.length > 4) {
                return isArray(value) ? '[…]' : '{…}';
            }
            for (let i = 0; i < this.path.length; i++) {
                if (this.path[i] === value) {
                    return '[circular]';
                }
            }
            add(this.path, value);
            const text = safely(() => this.members(value), '[unreadable]');
            this.path.length--;
            return text;
        }

        members(value) {
            const text = special(value);
            if (text !== undefined) {
                return this.take(text);
            }
            const names = kit.keys(value);
            const list = isArray(value);
            let shown = '';
            for (let i = 0; i < names.length && this.left > 0 && i < 100; i++) {
                const name = names[i];
                const member = this.show(safely(() => value[name], '[unreadable]'), true);
                shown += (shown === '' ? '' : ', ') + (list && name === '' + i ? '' : key(this.take(name)) + ': ')
                    + member;
            }
            if (kit.isError(value)) {
                return this.take(errorName(value)) + (shown === '' ? '' : ' { ' + shown + ' }');
            }
            return list ? '[' + shown + ']' : shown === '' ? '{}' : '{ ' + shown + ' }';
        }
    }
    kit.inspect = (value) => new Inspector().show(value, false);
    /** Shows what a console is given, placeholders filled in. */
    kit.format = (args) => {
        const inspector = new Inspector();
        let text = '';
        let next = 0;
        if (typeof args[0] === 'string' && args.length > 1) {
            const parts = kit.split(args[0], '%');
            text = inspector.take(parts[0]);
            next = 1;
            for (let i = 1; i < parts.length; i++) {
                const part = parts[i];
                const letter = slice(part, 0, 1);
                if (part === '' && i + 1 < parts.length) {
                    i++;
                    text += '%' + inspector.take(parts[i]);
                } else if (next < args.length && kit.indexOf('sdifjoOc', letter) >= 0 && letter !== '') {
                    text += placeholder(inspector, letter, args[next]) + inspector.take(slice(part, 1));
                    next++;
                } else {
                    text += '%' + inspector.take(part);
                }
            }
        }
        for (let i = next; i < args.length; i++) {
            text += (i === 0 ? '' : ' ') + inspector.show(args[i], false);
        }
        return text;
    };
    const placeholder = (inspector, letter, value) => {
        switch (letter) {
            case 'c': return '';
            case 'd': case 'i': case 'f': return inspector.take(safely(() =>
                '' + (letter === 'i' ? kit.parseInt(value, 10) : kit.Number(value)), 'NaN'));
            case 'j': return inspector.take(kit.json(value, CONSOLE));
            default: return inspector.show(value, letter !== 's' && typeof value !== 'string');
        }
    };
    kit.isPlain = (value) => kit.isObject(value) && !isArray(value) && special(value) === undefined
        && !own(value, '$$typeof');
})
