// What the app can learn of the user besides signing in.
(function (kit) {
    'use strict';
    const { stringify } = kit;
    const field = (name) => kit.member(kit.start.user, name);
    const gender = () => (field('gender') === 'female' ? 'f' : 'm');
    const response = (members) => ({ response: stringify({ response: { code: '10000', msg: 'Success', ...members } }) });

    kit.my.answer('getUserInfo', () => ({ customerId: field('userId'), avatar: field('avatar') ?? '',
        name: field('name') ?? '', nickName: field('nickname'), email: field('email'), phone: field('phone') }));
    kit.my.answer('getAuthUserInfo', () => ({ nickName: field('nickname') ?? field('name') ?? '',
        avatar: field('avatar') ?? '' }));
    kit.my.answer('getOpenUserInfo', () => response({ nickName: field('nickname') ?? field('name') ?? '',
        avatar: field('avatar') ?? '', gender: gender(), countryCode: field('nationality') ?? '', province: '',
        city: '' }));
    kit.my.answer('getPhoneNumber', () => response({ mobile: field('phone') ?? '' }));
    kit.my.answer('isLoggedIn', () => true);
    kit.my.answer('getUserToken', () => ({ token: 'simulated-user-token' }));

    const settings = () => ({ authSetting: kit.copy(kit.member(kit.start.settings, 'authSetting') ?? {}) });
    kit.my.answer('getSetting', settings);
    kit.my.answer('openSetting', settings);
    kit.my.answer('tradePay', () => ({ resultCode: '9000' }));
    kit.my.answer('makePayment', () => 'success');
})
