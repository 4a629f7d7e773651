Page({
  data: { message: 'Welcome' },

  onSignIn() {
    my.getAuthCode({
      scopes: ['auth_user'],
      success: (res) => this.exchange(res.authCode),
      fail: (res) => this.explain(res),
    });
  },

  exchange(authCode) {
    my.request({
      url: 'http://127.0.0.1:8080/sign-in',
      method: 'POST',
      data: { authCode },
      success: () => this.setData({ message: 'You are signed in.' }),
      fail: () => this.setData({ message: 'Our server cannot be reached. Please try again.' }),
    });
  },

  explain(res) {
    const failed = Object.keys(res.authErrorScopes || {});
    this.setData({
      message: failed.length > 0
        ? `We need your consent to: ${failed.join(', ')}. Tap to try again.`
        : `Signing in did not work (${res.error}). Tap to try again.`,
    });
  },
});
