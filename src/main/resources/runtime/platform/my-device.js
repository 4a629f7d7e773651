// What the app can learn of the phone and of itself: fixed values of an ordinary phone, over which the run's go.
(function (kit) {
    'use strict';
    const system = () => ({ model: 'iPhone 13', brand: 'iPhone', platform: 'iOS', system: '16.4', version: '10.3.0',
        app: 'wallet', language: 'en', pixelRatio: 3, screenWidth: 390, screenHeight: 844, windowWidth: 390,
        windowHeight: 753, statusBarHeight: 47, titleBarHeight: 44, storage: '128 GB', currentBattery: '80%',
        fontSizeSetting: 16, performance: 'high', apiLevel: 1, hostVersion: '1.0.0', runtimeVersion: '1.0.0',
        safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 }, ...kit.start.system });
    kit.my.both('getSystemInfo', system);
    kit.my.answer('getNetworkType', () => ({ networkAvailable: true, networkType: 'WIFI' }));
    kit.my.answer('getLocation', () => ({ longitude: '106.7009', latitude: '10.7769', accuracy: '30.0',
        horizontalAccuracy: '30.0' }));
    kit.my.both('getBatteryInfo', () => ({ level: 80, isCharging: false }));
    kit.my.answer('getScreenBrightness', () => ({ brightness: 0.5 }));
    kit.my.answer('getClipboard', () => ({ text: '' }));
    kit.my.answer('getServerTime', () => ({ time: kit.now() }));
    const hears = (payload) => (callback) => {
        const { where } = kit;
        if (kit.isFunction(callback)) {
            kit.later(() => kit.attempt(where, callback, undefined, [payload]));
        }
    };
    kit.my.returns('getUpdateManager', () => ({ onCheckForUpdate: hears({ hasUpdate: false }),
        onUpdateReady: kit.nothing, onUpdateFailed: kit.nothing, applyUpdate: kit.nothing }));
    kit.my.answer('getRunScene', () => ({ envVersion: 'develop' }));
    kit.my.answer('getSiteInfo', () => ({ siteName: 'WALLET' }));
    kit.my.returns('getMenuButtonBoundingClientRect', () => ({ width: 87, height: 32, top: 51, bottom: 83, left: 296,
        right: 383 }));

    const identity = () => kit.platform.identity ?? '';
    kit.my.returns('getAppIdSync', () => (kit.platform.appIdAs === 'string' ? identity() : { appId: identity() }));
    kit.my.returns('getAccountInfoSync', () => ({ miniProgram: { appId: identity(), envVersion: 'develop',
        version: '0.0.1' } }));
    kit.my.returns('getLaunchOptionsSync', () => launched());
    kit.my.returns('getEnterOptionsSync', () => launched());
    const launched = () => {
        const { path, query } = kit.launched;
        return { path, pagePath: path, query: kit.query(query), scene: '1000', referrerInfo: { extraData: {} } };
    };

    const COMPONENT = /^(view|text|button|image|input|form|scroll-view|swiper|web-view|picker|lifestyle)(\.|$)/;
    kit.my.returns('canIUse', (name) => kit.isString(name)
        && (kit.my.knows(kit.split(name, '.')[0]) || kit.exec(COMPONENT, name) !== null));
    kit.my.member('SDKVersion', () => '2.8.0');
    kit.my.member('env', () => ({ clientName: 'wallet', clientVersion: '10.3.0', language: 'en',
        platform: 'iOS', appVersion: '0.0.1', USER_DATA_PATH: 'https://usr' }));

    const rectangle = () => ({ left: 0, top: 0, right: 390, bottom: 100, width: 390, height: 100, scrollTop: 0,
        scrollLeft: 0, dataset: {}, id: '' });
    const query = () => {
        let asked = 0;
        const self = { select: () => self, selectAll: () => self, selectViewport: () => self, in: () => self,
            exec: (callback) => {
                const results = [];
                for (let i = 0; i < asked; i++) {
                    kit.add(results, rectangle());
                }
                const { where } = kit;
                kit.later(() => kit.isFunction(callback) && kit.attempt(where, callback, undefined, [results]));
                return self;
            } };
        self.boundingClientRect = self.scrollOffset = self.fields = () => {
            asked++;
            return self;
        };
        return self;
    };
    kit.my.returns('createSelectorQuery', query);
})
