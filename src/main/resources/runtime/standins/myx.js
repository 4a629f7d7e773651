// Stands for the official helper that makes promises of what my.* answers.
const logged = { data: [], config: { debugJSAPI: false }, debug() {}, addLogItem() {}, clearLog() {} };

const promised = (name, args) => new Promise((resolve, reject) => {
    my[name]({ ...args, success: resolve, fail: reject });
});

export default new Proxy(logged, {
    get(target, name) {
        if (name in target) {
            return target[name];
        }
        if (typeof my[name] !== 'function') {
            return my[name];
        }
        return String(name).endsWith('Sync') ? (...args) => my[name](...args) : args => promised(name, args);
    },
});
