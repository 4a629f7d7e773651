// What is made up so that a run gets further: conditions that turn out as they are wanted, and objects that have every
// member. Nothing of this is there where no aid was asked for.
(function (kit) {
    'use strict';
    let inputs = false;
    let members = { __proto__: null };
    const told = new kit.SafeSet();

    const decided = (at) => {
        if (!told.has(at)) {
            told.add(at);
            kit.emit('standIn', { __proto__: null, name: 'condition ' + at }, kit.where);
        }
    };
    /** The rewritten code asks this instead of its own condition; what cannot be asked counts as if it were false. */
    const asking = (turns) => (number, value, ask, given) => {
        const { holds, at } = turns[number];
        let answer = given;
        let asked = true;
        if (kit.isFunction(ask)) {
            try {
                answer = ask();
            } catch {
                asked = false;
            }
        }
        const wanted = kit.isFunction(value) ? value() : holds ? true : undefined;
        if (asked && (kit.isFunction(value) ? answer === wanted : !answer === !holds)) {
            return answer;
        }
        decided(at);
        return wanted;
    };
    /** Takes in what the parent wants to be made up. */
    kit.takeAid = (aid) => {
        if (aid === undefined) {
            return;
        }
        inputs = aid.inputs;
        members = kit.setPrototypeOf(aid.members, null) ? aid.members : members;
        if (aid.turns.length > 0) {
            kit.expose('$authcodeTurn', asking(aid.turns));
        }
        const { parse } = kit;
        kit.define(JSON, 'parse', { __proto__: null, writable: true, enumerable: false, configurable: true,
            value: (text, reviver) => (kit.isStandIn(text) ? text : parse(text, reviver)) });
    };
    /** Returns what a member of a made-up object is worth; undefined where nothing is known of it. */
    kit.worthOf = (name) => members[name];
    /** Returns a payload with a made-up object in it. */
    kit.madeUp = (name, around) => {
        const made = kit.standIn(name, true);
        return kit.isObject(around) ? { ...around, data: made } : made;
    };
    /** Gives an object every member that it has not, where inputs are made up. */
    kit.filledUp = (object, name) => {
        if (inputs && kit.isObject(object)) {
            kit.setPrototypeOf(object, kit.standIn(name, true));
        }
        return object;
    };
    /** Returns a value that nobody has given, where inputs are made up. */
    kit.input = (name, otherwise) => (inputs ? kit.standIn(name, true) : otherwise);
})
