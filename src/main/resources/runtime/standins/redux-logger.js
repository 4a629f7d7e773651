// Stands for redux-logger, and logs nothing.
export const createLogger = () => () => next => action => next(action);
export const logger = createLogger();
export default logger;
