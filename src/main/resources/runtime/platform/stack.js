// The page stack and what moves it.
(function (kit) {
    'use strict';
    const { add } = kit;
    const stack = kit.list();
    const tabs = new kit.SafeMap();
    const MOST_PAGES = 100;

    kit.expose('getCurrentPages', function getCurrentPages() {
        if (stack.length === 0) {
            // Whether there is one before the app was launched, platforms do not say.
            kit.emit('read', { __proto__: null, id: 'query', path: 'getCurrentPages' }, kit.where);
        }
        const pages = [];
        for (let i = 0; i < stack.length; i++) {
            pages[i] = stack[i].instance;
        }
        return pages;
    });
    kit.top = () => stack[stack.length - 1];
    kit.stack = stack;

    const isTab = (path) => {
        const bar = kit.member(kit.member(kit.start.app, 'config'), 'tabBar');
        const items = kit.member(bar, 'items') ?? kit.member(bar, 'list');
        for (let i = 0; items !== undefined && i < items.length; i++) {
            const page = kit.member(items[i], 'pagePath');
            if (kit.isString(page) && kit.address('/' + page).path === path) {
                return true;
            }
        }
        return false;
    };
    const told = (how, url, path, at) => kit.emit('navigate', { __proto__: null, how, url, page: path, at });
    const hide = (record) => {
        if (record !== undefined && !record.hidden) {
            record.hidden = true;
            kit.lifecycle(record, 'onHide', []);
        }
    };
    const show = (record) => {
        if (record !== undefined && record.hidden) {
            record.hidden = false;
            kit.lifecycle(record, 'onShow', []);
        }
    };
    const push = (path, query) => {
        const record = kit.createPage(path);
        add(stack, record);
        kit.openPage(record, query);
    };
    const pop = () => {
        const record = stack[stack.length - 1];
        stack.length--;
        kit.closePage(record);
    };
    const closeAll = () => {
        while (stack.length > 0) {
            const record = kit.top();
            stack.length--;
            forget(record);
            kit.closePage(record);
        }
        tabs.forEach((record) => kit.closePage(record));
        tabs.clear();
    };
    const forget = (record) => {
        if (tabs.get(record.path) === record) {
            tabs.delete(record.path);
        }
    };
    const switchTab = (path, query) => {
        const current = kit.top();
        while (stack.length > 1) {
            pop();
        }
        const root = kit.top();
        if (root !== undefined && root.path !== path) {
            if (isTab(root.path)) {
                tabs.set(root.path, root);
                if (root === current) {
                    hide(root);
                }
                root.hidden = true;
                stack.length = 0;
            } else {
                pop();
            }
        }
        if (stack.length > 0) {
            show(kit.top());
        } else if (tabs.has(path)) {
            add(stack, tabs.get(path));
            show(kit.top());
        } else {
            push(path, query);
            tabs.set(path, kit.top());
        }
    };

    /** Returns why a move cannot be made; undefined when it can. */
    kit.obstacle = (how, url) => {
        const { path } = kit.address(url, kit.top()?.path);
        if (path === undefined) {
            return 'The app has no such page: ' + url;
        }
        if (how === 'switchTab' && !isTab(path)) {
            return 'The page is no tab page: ' + url;
        }
        return stack.length >= MOST_PAGES ? 'Too many pages are open.' : undefined;
    };
    /**
     * Moves to another page.
     * @param how navigateTo, redirectTo, switchTab or reLaunch
     * @param at the place that asked for it
     */
    kit.navigate = (how, url, at) => {
        const from = kit.top();
        const problem = kit.obstacle(how, url);
        if (problem !== undefined) {
            kit.trouble('no-page', problem, { __proto__: null, url });
            return;
        }
        const { path, query } = kit.address(url, from?.path);
        told(how, url, path, at);
        switch (how) {
            case 'switchTab':
                switchTab(path, query);
                break;
            case 'redirectTo':
                if (from !== undefined) {
                    forget(from);
                    pop();
                }
                push(path, query);
                break;
            case 'reLaunch':
                closeAll();
                push(path, query);
                break;
            default:
                hide(from);
                push(path, query);
        }
    };
    /** Goes back by some pages; at the root nothing happens. */
    kit.back = (delta) => {
        let left = delta > 1 ? delta : 1;
        const moves = stack.length > 1;
        while (left > 0 && stack.length > 1) {
            pop();
            left--;
        }
        if (moves) {
            told('navigateBack', '', kit.top().path);
            show(kit.top());
        }
    };
    kit.hidePage = () => hide(kit.top());
    kit.showPage = () => show(kit.top());
    /** The user leaves the page: back to the one below it, or out of the app. */
    kit.leave = () => {
        if (stack.length > 1) {
            kit.pageEvent(kit.top(), 'onBack', []);
            kit.back(1);
        } else if (stack.length === 1) {
            hide(kit.top());
            kit.appLifecycle('onHide', []);
            pop();
        }
    };
    kit.openFirst = push;
})
