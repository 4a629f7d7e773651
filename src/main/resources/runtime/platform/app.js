// The app itself: App, getApp and its lifecycle.
(function (kit) {
    'use strict';
    let options;
    let instance;
    let inside = false;
    const at = (name) => kit.at({ __proto__: null, page: null, lifecycle: name });

    kit.expose('App', function App(given) {
        if (options !== undefined) {
            return;
        }
        options = kit.isObject(given) ? given : {};
        instance = instance ?? {};
        kit.setPrototypeOf(instance, kit.prototypeOf(options));
        const names = kit.keys(options);
        for (let i = 0; i < names.length; i++) {
            instance[names[i]] = options[names[i]];
        }
    });
    // A module that the app's own module imports may ask before there is an app: it gets what the app will be.
    kit.expose('getApp', function getApp() {
        instance = instance ?? { globalData: {} };
        return instance;
    });

    /** Evaluates the app's module and launches it. */
    kit.launchApp = (module) => {
        if (kit.isString(module)) {
            kit.attempt(at('module'), () => kit.run(module), undefined, []);
        }
        kit.appLifecycle('onLaunch', [kit.launchOptions()]);
        kit.appLifecycle('onShow', [kit.launchOptions()]);
    };
    kit.appLifecycle = (name, args) => {
        const method = instance?.[name];
        if (kit.isFunction(method)) {
            kit.emit('lifecycle', { __proto__: null, page: null, name, args: args.length === 0 ? undefined : args });
            kit.attempt(at(name), method, instance, args);
        }
    };
    /** Tells the app of trouble; trouble that this causes is not told again. */
    kit.appEvent = (name, args) => {
        if (!inside && kit.isFunction(instance?.[name])) {
            inside = true;
            kit.emit('lifecycle', { __proto__: null, page: null, name });
            kit.attempt(at(name), instance[name], instance, args);
            inside = false;
        }
    };
    kit.appInstance = () => instance;
    kit.isAppRegistered = () => options !== undefined;

    kit.launched = { __proto__: null, path: '', query: '' };
    kit.launchOptions = () => ({ path: kit.launched.path, query: kit.appQuery(kit.launched.query), scene: '1000',
        referrerInfo: {} });
})
