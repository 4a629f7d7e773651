// Stands for redux-miniprogram-bindings: pages and components that follow a store.
const provider = { store: undefined, namespace: '$store', manual: false };

export function setProvider(given) {
    Object.assign(provider, given);
}

export const useStore = () => provider.store;
export const useState = () => provider.store.getState();
export const useDispatch = () => provider.store.dispatch;
export const useRef = selector => ({ get value() { return selector(useState()); } });
export const useSelector = selector => () => selector(useState());

export function useSubscribe(listener) {
    let before = useState();
    return provider.store.subscribe(() => {
        const previous = before;
        before = useState();
        listener(before, previous);
    });
}

/** The part of the state that is mapped: names of its members, or functions of it. */
function mapped(mapState) {
    const state = useState();
    const all = typeof mapState === 'function' ? [mapState] : mapState || [];
    return Object.assign({}, ...all.map(each => typeof each === 'function' ? each(state) : { [each]: state[each] }));
}

function methods(mapDispatch) {
    const { dispatch } = provider.store;
    if (typeof mapDispatch === 'function') {
        return mapDispatch(dispatch);
    }
    return Object.fromEntries(Object.entries(mapDispatch || {})
        .map(([name, creator]) => [name, (...args) => dispatch(creator(...args))]));
}

function placed(values) {
    return !provider.namespace || Object.keys(values).length === 0 ? values : { [provider.namespace]: values };
}

function follow(instance, mapState) {
    let shown = mapped(mapState);
    if (Object.keys(shown).length === 0) {
        return () => {};
    }
    instance.setData(placed(shown));
    return useSubscribe(() => {
        const next = mapped(mapState);
        const changed = Object.keys(next).filter(name => next[name] !== shown[name]);
        shown = next;
        if (changed.length > 0) {
            const prefix = provider.namespace ? provider.namespace + '.' : '';
            instance.setData(Object.fromEntries(changed.map(name => [prefix + name, next[name]])));
        }
    });
}

function following(options, mapState, begin, end) {
    const stops = new WeakMap();
    return {
        ...options,
        [begin](...args) {
            stops.set(this, follow(this, mapState));
            return options[begin] && options[begin].apply(this, args);
        },
        [end](...args) {
            const stop = stops.get(this);
            const result = options[end] && options[end].apply(this, args);
            if (stop) {
                stop();
            }
            return result;
        },
    };
}

function withState(data, mapState) {
    return typeof data === 'function' ? function () {
        return { ...data.call(this), ...placed(mapped(mapState)) };
    } : { ...data, ...placed(mapped(mapState)) };
}

function page({ mapState, mapDispatch }, options) {
    return { ...following({ ...methods(mapDispatch), ...options }, mapState, 'onLoad', 'onUnload'),
        data: withState(options.data, mapState) };
}

function component({ mapState, mapDispatch }, options) {
    const begin = options.onInit || !options.didMount ? 'onInit' : 'didMount';
    return { ...following(options, mapState, begin, 'didUnmount'), data: withState(options.data, mapState),
        methods: { ...methods(mapDispatch), ...options.methods } };
}

export function connect(settings = {}) {
    return (options = {}) => {
        const made = settings.type === 'component' ? component(settings, options) : page(settings, options);
        const manual = settings.manual === undefined ? provider.manual : settings.manual;
        return manual ? made : settings.type === 'component' ? Component(made) : Page(made);
    };
}

export const $page = (settings = {}) => connect({ ...settings, type: 'page' });
export const $component = (settings = {}) => connect({ ...settings, type: 'component' });
