// The parts of the platform that the loader of modules stands on.
(function (said, events) {
    const uncurry = (method) => (self, ...args) => Reflect.apply(method, self, args);
    const standIn = (name) => {
        const self = new Proxy(function () {}, {
            get: (_, key) => key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : self,
            apply: () => self, construct: () => self });
        return self;
    };
    globalThis.say = said;
    return {
        define: Reflect.defineProperty, own: uncurry(Object.prototype.hasOwnProperty), ownKeys: Reflect.ownKeys, keys: Object.keys,
        descriptor: Reflect.getOwnPropertyDescriptor, setPrototypeOf: Reflect.setPrototypeOf, Promise,
        Proxy, TypeError, String, SafeWeakMap: WeakMap, parse: JSON.parse, then: uncurry(Promise.prototype.then),
        isObject: (value) => typeof value === 'object' && value !== null, list: () => [], standIn,
        here: () => undefined, emit: (event, members) => events(JSON.stringify({ event, ...members })),
    };
})
