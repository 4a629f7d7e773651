// Stands for redux-thunk: actions may be functions.
const withExtra = extra => ({ dispatch, getState }) => next => action =>
    typeof action === 'function' ? action(dispatch, getState, extra) : next(action);
const thunk = withExtra();
thunk.withExtraArgument = withExtra;

export { thunk, withExtra as withExtraArgument };
export default thunk;
