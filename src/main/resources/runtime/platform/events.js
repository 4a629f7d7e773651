// The event object that an element of a template gives to a handler.
(function (kit, host) {
    'use strict';
    const TYPES = { __proto__: null, input: { value: '' }, change: { value: '' }, blur: { value: '' },
        focus: { value: '' }, confirm: { value: '' }, submit: { value: {} } };
    const CHANGES = { __proto__: null, picker: { value: 0 }, slider: { value: 0 }, switch: { value: true },
        'checkbox-group': { value: [] } };

    const factOf = (owner, handler) => {
        const json = host.element(owner.kind, owner.path, handler);
        return json === null ? undefined : kit.parse(json);
    };
    const lowerFirst = (type) => kit.lower(kit.slice(type, 0, 1)) + kit.slice(type, 1);

    /** Where the template has no such element, nothing is known of what it would give. */
    const datasetOf = (fact, scope) => {
        const { values, missing } = kit.attributes(kit.member(fact, 'dataset'), scope);
        missing.forEach((name) => {
            values[name] = kit.standIn('template ' + name);
        });
        const dataset = kit.filledUp(values, 'dataset');
        return missing.size === 0 && fact !== undefined ? dataset
            : kit.guarded(dataset, (key) => fact === undefined || missing.has(key), 'template dataset');
    };
    /** What the user would have entered or chosen is made up, and so is what a tap says of its place. */
    const detailOf = (fact, type) => {
        if (kit.input('event', undefined) !== undefined) {
            return kit.filledUp({}, 'event');
        }
        const detail = kit.copy(kit.member(fact, 'detail')
            ?? (type === 'change' ? CHANGES[kit.member(fact, 'tag')] : undefined) ?? TYPES[type] ?? {});
        return kit.guarded(detail, (key) => type !== 'tap' || !kit.own(detail, key), 'event ' + type);
    };

    /** Returns the event object that an element gives to a handler of a page or component. */
    kit.eventObject = (owner, handler, more) => {
        const fact = factOf(owner, handler);
        const scope = kit.scope(owner, kit.member(fact, 'loops'));
        const type = lowerFirst(kit.member(fact, 'type') ?? 'tap');
        const dataset = () => datasetOf(fact, scope);
        const id = kit.worth(kit.member(fact, 'id') ?? '', scope);
        const element = () => ({ id: id === kit.UNKNOWN ? '' : id, tagName: kit.member(fact, 'tag') ?? 'view',
            dataset: dataset() });
        const target = element();
        target.targetDataset = dataset();
        const event = { type, timeStamp: kit.now(), target, currentTarget: element(), detail: detailOf(fact, type) };
        return more === undefined ? event : { ...event, ...more };
    };
    /** Tells whether the template has taken an element away, or disabled it, by what the data says now. */
    kit.isOff = (owner, handler) => {
        const fact = factOf(owner, handler);
        const scope = kit.scope(owner, kit.member(fact, 'loops'));
        const conditions = kit.member(fact, 'conditions');
        for (let i = 0; conditions !== undefined && i < conditions.length; i++) {
            const value = kit.worth(conditions[i].value, scope);
            if (value === kit.UNKNOWN) {
                kit.unsure('template condition');
            } else if (!value === conditions[i].holds) {
                return true;
            }
        }
        return false;
    };
})
