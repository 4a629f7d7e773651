// Stands for herculex: pages and components with a store of their own, and one for the whole app.
let shared;

const snapshot = state => ({ ...state });

/** A state whose members can be asked for by their path. */
function asked(state) {
    return Object.defineProperty(snapshot(state), 'getIn', { value: (path, otherwise) => {
        const found = [].concat(path).reduce((at, key) => at === undefined || at === null ? undefined : at[key], state);
        return found === undefined ? otherwise : found;
    } });
}

class Base {
    constructor({ state = {}, getters = {}, mutations = {}, actions = {}, services = {}, ...settings } = {}) {
        Object.assign(this, { state, getters, mutations, actions, services, settings, followers: new Set() });
        this.commit = this.commit.bind(this);
        this.dispatch = this.dispatch.bind(this);
        this.register = this.register.bind(this);
    }

    commit(type, payload) {
        if (type.startsWith('$global:')) {
            shared.commit(type.slice('$global:'.length), payload);
            return;
        }
        const mutation = this.mutations[type];
        const result = mutation ? mutation(this.state, payload, {}) : payload;
        Object.assign(this.state, result);
        for (const follower of this.followers) {
            follower();
        }
    }

    async dispatch(type, payload) {
        if (type.startsWith('$global:')) {
            return shared.dispatch(type.slice('$global:'.length), payload);
        }
        const action = this.actions[type];
        if (!action) {
            throw new Error('There is no action ' + type + '.');
        }
        return action({ commit: this.commit, dispatch: this.dispatch, state: this.state, getters: this.derived(),
            global: shared, select: path => this.state[path], getState: () => this.state }, payload, this.services);
    }

    derived() {
        const found = {};
        for (const name of Object.keys(this.getters)) {
            found[name] = this.getters[name](asked(this.state), found, asked(shared && shared.state));
        }
        return found;
    }

    shown() {
        const own = { ...snapshot(this.state), ...this.derived() };
        return this.settings.connectGlobal && shared ? { ...own, $global: snapshot(shared.state) } : own;
    }

    register(options = {}) {
        const store = this;
        const stops = new WeakMap();
        return {
            ...options,
            data: { ...options.data, ...store.shown() },
            onLoad(...args) {
                Object.assign(this, { commit: store.commit, dispatch: store.dispatch, $store: store,
                    $getState: () => store.state });
                const follower = () => this.setData(store.shown());
                for (const each of [store, shared]) {
                    each?.followers.add(follower);
                }
                stops.set(this, follower);
                follower();
                return options.onLoad && options.onLoad.apply(this, args);
            },
            onUnload(...args) {
                for (const each of [store, shared]) {
                    each?.followers.delete(stops.get(this));
                }
                return options.onUnload && options.onUnload.apply(this, args);
            },
        };
    }
}

export default class Store extends Base {}

/** The app's store is called with the app's options. */
export function GlobalStore(settings) {
    const store = new Base(settings);
    shared = store;
    const register = options => {
        const app = { ...options, globalStore: store };
        Object.assign(app, { commit: store.commit, dispatch: store.dispatch });
        return app;
    };
    return Object.assign(register, { register, commit: store.commit, dispatch: store.dispatch,
        getState: () => store.state, state: store.state, followers: store.followers });
}

/** Components get the state of their page as properties. */
export function connect({ mapStateToProps = [], mapGettersToProps = [], mapMutationsToMethods = [],
    mapActionsToMethods = [] } = {}) {
    const store = instance => (instance.$page && instance.$page.$store) || shared;
    const calls = (names, how) => Object.fromEntries((Array.isArray(names) ? names.map(name => [name, name])
        : Object.entries(names)).map(([name, type]) => [name, function (payload) {
        return store(this)[how](type, payload);
    }]));
    const state = instance => {
        const all = store(instance) ? store(instance).shown ? store(instance).shown() : store(instance).state : {};
        return typeof mapStateToProps === 'function' ? mapStateToProps(all) : Array.isArray(mapStateToProps)
            ? Object.fromEntries([...mapStateToProps, ...mapGettersToProps].map(name => [name, all[name]]))
            : Object.fromEntries(Object.entries(mapStateToProps).map(([name, from]) =>
                [name, typeof from === 'function' ? from(all) : all[from]]));
    };
    return (options = {}) => ({
        ...options,
        didMount(...args) {
            const follower = () => this.setData(state(this));
            const found = store(this);
            this.herculexFollower = follower;
            if (found && found.followers) {
                found.followers.add(follower);
                follower();
            }
            return options.didMount && options.didMount.apply(this, args);
        },
        didUnmount(...args) {
            const found = store(this);
            if (found && found.followers) {
                found.followers.delete(this.herculexFollower);
            }
            return options.didUnmount && options.didUnmount.apply(this, args);
        },
        methods: { commit(...args) { return store(this).commit(...args); },
            dispatch(...args) { return store(this).dispatch(...args); }, ...calls(mapMutationsToMethods, 'commit'),
            ...calls(mapActionsToMethods, 'dispatch'), ...options.methods },
    });
}
