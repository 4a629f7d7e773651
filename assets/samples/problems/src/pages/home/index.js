const app = getApp();

Page({
  data: { greeting: 'Hello' },

  onShow() {
    if (!app.user) {
      this.login();
    }
  },

  // The user taps "Sign in".
  onLogin() {
    my.showLoading({ content: 'Signing in' });
    this.login();
  },

  login() {
    my.getAuthCode({
      scopes: ['user_profil', 'offline'],
      success: (res) => {
        my.hideLoading();
        my.setStorage({ key: 'code', data: res.authcode });
        this.signIn(res.authcode);
      },
    });
  },

  signIn(authCode) {
    my.request({
      url: 'http://127.0.0.1:8080/sign-in',
      method: 'POST',
      data: { authCode },
      success: (user) => {
        app.user = user;
        this.setData({ greeting: `Hello, ${user.name}` });
      },
      fail: () => this.setData({ greeting: 'The shop cannot be reached. Please try again.' }),
    });
  },
});
