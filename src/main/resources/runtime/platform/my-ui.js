// What the app shows without asking: toasts, the loading sign, bars.
(function (kit) {
    'use strict';
    let loading = false;
    let waiting;
    const text = (value) => (value === undefined || value === null ? '' : kit.inspect(value));

    kit.my.answer('showToast', ({ content, type }) => {
        kit.emit('toast', { __proto__: null, content: text(content), type: kit.isString(type) ? type : 'none' },
            kit.where);
        return {};
    });
    kit.my.does(['hideToast']);

    const on = (content, where) => {
        waiting = undefined;
        loading = true;
        kit.emit('loading', { __proto__: null, on: true, content }, where);
    };
    kit.my.answer('showLoading', ({ content, delay }) => {
        if (waiting !== undefined) {
            kit.undo(waiting);
        }
        const { where } = kit;
        const shown = text(content);
        if (delay > 0) {
            waiting = kit.later(() => on(shown, where), delay);
        } else {
            on(shown, where);
        }
        return {};
    });
    kit.my.answer('hideLoading', () => {
        if (waiting !== undefined) {
            kit.undo(waiting);
            waiting = undefined;
        }
        if (loading) {
            loading = false;
            kit.emit('loading', { __proto__: null, on: false, content: '' }, kit.where);
        }
        return {};
    });
    kit.my.does(['setNavigationBar', 'setNavigationBarTitle', 'showNavigationBarLoading', 'hideNavigationBarLoading',
        'addIconsToNavigationBar', 'hideBackHome', 'showTabBar', 'hideTabBar', 'setTabBarBadge', 'removeTabBarBadge',
        'showTabBarRedDot', 'hideTabBarRedDot', 'setTabBarItem', 'setTabBarStyle', 'stopPullDownRefresh',
        'setCanPullDown', 'hideKeyboard', 'pageScrollTo', 'setBackgroundColor', 'setBackgroundTextStyle',
        'setOptionMenu', 'hideShareMenu', 'showSharePanel', 'hideAddToDesktopMenu', 'hideAllAddToDesktopMenu',
        'hideFavoriteMenu', 'hideAllFavoriteMenu', 'vibrate', 'vibrateShort', 'vibrateLong', 'setClipboard',
        'makePhoneCall', 'setKeepScreenOn', 'setScreenBrightness', 'reportAnalytics', 'reportMonitor',
        'loadFontFace', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'previewImage', 'openLocation']);
    kit.my.answer('startPullDownRefresh', () => {
        kit.later(() => kit.top() && kit.pageEvent(kit.top(), 'onPullDownRefresh', []));
        return {};
    });
})
