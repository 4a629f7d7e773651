// Calls the app's code so that what it throws is told and the run goes on, as on a phone.
(function (kit, host) {
    'use strict';
    const { apply, keys, stringify } = kit;
    let depth = 0;
    const origins = new kit.SafeWeakMap();

    /** Says to which part of the app code belongs: page, component, handler or lifecycle. */
    kit.at = (members) => {
        let text = '';
        const names = keys(members);
        for (let i = 0; i < names.length; i++) {
            if (members[names[i]] !== undefined) {
                text += ',' + stringify(names[i]) + ':' + stringify(members[names[i]]);
            }
        }
        return { __proto__: null, text, page: members.page };
    };
    kit.nowhere = kit.at({ __proto__: null, page: null });
    kit.where = kit.nowhere;

    /**
     * Calls a function of the app; returns undefined when it throws. What follows from it in promises, after the
     * outermost call, counts as its own.
     */
    kit.attempt = (where, work, self, args) => {
        const before = kit.where;
        kit.where = where;
        depth++;
        let result;
        const failure = host.attempt(() => {
            result = apply(work, self, args);
        }, where.text, work);
        if (failure !== null) {
            tell(failure[0], kit.parse(failure[1]), undefined, where);
        } else if (kit.isObject(result)) {
            origins.set(result, where);
        }
        depth--;
        if (depth > 0) {
            kit.where = before;
        }
        return result;
    };

    /** Tells of an error that the app's code threw, to the parent and to the app itself. */
    const tell = (thrown, known, kind, where) => {
        const text = (name) => (kit.own(known, name) ? kit.raw(known[name]) : undefined);
        // Of what is no error the engine knows no more than that it was thrown.
        const message = (kit.isObject(thrown) && !kit.isError(thrown) ? undefined : kit.member(known, 'message'))
            ?? kit.inspect(thrown);
        kit.emit('error', { __proto__: null, kind: kind ?? kit.member(known, 'kind') ?? 'uncaught', message,
            stack: text('stack'), at: text('at') }, where);
        if (kind === undefined) {
            kit.appEvent('onError', [thrown]);
        }
    };
    /** Tells of trouble that is no exception. */
    kit.trouble = (kind, message, more, where) => {
        kit.emit('error', { __proto__: null, kind, message, ...more }, where ?? kit.where);
    };
    kit.here = () => {
        const at = host.here();
        return at === 'null' ? undefined : kit.raw(at);
    };

    Graal.setUnhandledPromiseRejectionHandler((reason, promise) => {
        const where = origins.has(promise) ? origins.get(promise) : kit.where;
        const known = kit.parse(host.failure(reason));
        tell(reason, known, 'unhandled-rejection', where);
        kit.appEvent('onUnhandledRejection', [{ reason, promise }]);
    });
    delete globalThis.Graal;

    const refuse = () => {
        throw new kit.EvalError('Code in a string is refused.');
    };
    const RETURN_THIS = /^\s*return this\s*;?\s*$/;
    const make = (args) => {
        if (args.length === 1 && typeof args[0] === 'string' && kit.exec(RETURN_THIS, args[0])) {
            return () => kit.global;
        }
        return refuse();
    };
    const RealFunction = Function;
    const SafeFunction = new kit.Proxy(RealFunction, {
        __proto__: null,
        apply: (target, self, args) => make(args),
        construct: (target, args) => make(args),
    });
    kit.define(RealFunction.prototype, 'constructor',
        { __proto__: null, value: SafeFunction, writable: true, enumerable: false, configurable: true });
    kit.expose('Function', SafeFunction);
    kit.expose('eval', function (code) {
        return typeof code === 'string' ? refuse() : code;
    });
})
