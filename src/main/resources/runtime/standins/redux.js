// Stands for redux: one store, reducers, middleware.
export const __DO_NOT_USE__ActionTypes = { INIT: '@@redux/INIT' };

export function createStore(reducer, initial, enhancer) {
    if (typeof initial === 'function' && enhancer === undefined) {
        return initial(createStore)(reducer);
    }
    if (typeof enhancer === 'function') {
        return enhancer(createStore)(reducer, initial);
    }
    let current = reducer;
    let state = initial;
    let listeners = [];
    const store = {
        getState: () => state,
        dispatch(action) {
            if (action === null || typeof action !== 'object' || action.type === undefined) {
                throw new Error('Actions must be plain objects with a type. Use custom middleware for async actions.');
            }
            state = current(state, action);
            for (const listener of listeners.slice()) {
                listener();
            }
            return action;
        },
        subscribe(listener) {
            listeners = [...listeners, listener];
            return () => {
                listeners = listeners.filter(each => each !== listener);
            };
        },
        replaceReducer(next) {
            current = next;
            store.dispatch({ type: '@@redux/REPLACE' });
        },
    };
    store.dispatch({ type: '@@redux/INIT' });
    return store;
}
export const legacy_createStore = createStore;

export function combineReducers(reducers) {
    const names = Object.keys(reducers).filter(name => typeof reducers[name] === 'function');
    return (state = {}, action) => {
        const next = {};
        let changed = names.length !== Object.keys(state).length;
        for (const name of names) {
            next[name] = reducers[name](state[name], action);
            changed = changed || next[name] !== state[name];
        }
        return changed ? next : state;
    };
}

export function compose(...functions) {
    return functions.reduce((outer, inner) => (...args) => outer(inner(...args)), arg => arg);
}

export function applyMiddleware(...middlewares) {
    return create => (...args) => {
        const store = create(...args);
        let dispatch = () => {
            throw new Error('Dispatching while constructing your middleware is not allowed.');
        };
        const api = { getState: store.getState, dispatch: (...more) => dispatch(...more) };
        dispatch = compose(...middlewares.map(middleware => middleware(api)))(store.dispatch);
        return { ...store, dispatch };
    };
}

export function bindActionCreators(creators, dispatch) {
    const bound = creator => function (...args) {
        return dispatch(creator.apply(this, args));
    };
    return typeof creators === 'function' ? bound(creators)
        : Object.fromEntries(Object.keys(creators).filter(name => typeof creators[name] === 'function')
            .map(name => [name, bound(creators[name])]));
}
