// What a template says of a page: the event object that a tap gives, and the properties that components get.
(function (kit, host) {
    'use strict';
    const LITERALS = { __proto__: null, true: true, false: false, null: null, undefined: undefined };
    const TYPES = { __proto__: null, input: { value: '' }, change: { value: '' }, blur: { value: '' },
        focus: { value: '' }, confirm: { value: '' }, submit: { value: {} } };

    /** Returns what a template's expression is worth: literals and paths; anything else is undefined. */
    const worth = (text, data) => {
        const expression = kit.trim(text);
        if (expression in LITERALS) {
            return LITERALS[expression];
        }
        if (kit.exec(/^-?\d+(\.\d+)?$/, expression)) {
            return kit.Number(expression);
        }
        const quoted = kit.exec(/^'([^'\\]*)'$|^"([^"\\]*)"$/, expression);
        if (quoted) {
            return quoted[1] ?? quoted[2];
        }
        return kit.exec(/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*|\[\d+\])*$/, expression)
            ? kit.lookup(data, expression) : undefined;
    };
    /** Returns the values of attributes, expressions looked up in data. */
    kit.attributes = (facts, data) => {
        const values = {};
        const names = facts === undefined ? [] : kit.keys(facts);
        for (let i = 0; i < names.length; i++) {
            const fact = facts[names[i]];
            const expression = kit.isObject(fact) ? kit.member(fact, '$expr') : undefined;
            values[names[i]] = expression === undefined ? fact : worth(expression, data);
        }
        return values;
    };

    const factOf = (owner, handler) => {
        const json = host.element(owner.kind, owner.path, handler);
        return json === null ? undefined : kit.parse(json);
    };
    const lowerFirst = (type) => kit.lower(kit.slice(type, 0, 1)) + kit.slice(type, 1);

    /** Returns the event object that an element gives to a handler of a page or component. */
    kit.eventObject = (owner, handler, more) => {
        const fact = factOf(owner, handler);
        const { data } = owner.instance;
        const type = lowerFirst(kit.member(fact, 'type') ?? 'tap');
        const dataset = () => kit.filledUp(kit.attributes(kit.member(fact, 'dataset'), data), 'dataset');
        const element = () => ({ id: kit.member(fact, 'id') ?? '', tagName: kit.member(fact, 'tag') ?? 'view',
            dataset: dataset() });
        const target = element();
        target.targetDataset = dataset();
        const event = { type, timeStamp: kit.now(), target, currentTarget: element(),
            detail: kit.input('event', undefined) === undefined ? kit.copy(TYPES[type] ?? {})
                : kit.filledUp({}, 'event') };
        return more === undefined ? event : { ...event, ...more };
    };
})
