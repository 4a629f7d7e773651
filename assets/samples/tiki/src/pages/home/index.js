const app = getApp();

Page({
  data: { greeting: 'Hello', error: '' },

  onLogin() {
    my.getAuthCode({
      scopes: ['user_profile', 'offline'],
      success: (res) => {
        if (Object.keys(res.authErrorScopes).length > 0) {
          this.setData({ error: 'Some permissions were refused; you can still order.' });
        }
        this.signIn(res.authCode);
      },
      fail: (res) => {
        this.setData({ error: res.errorMessage || 'You did not sign in. Tap to try again.' });
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
        this.setData({ greeting: `Hello, ${user.name}`, error: '' });
      },
      fail: () => this.setData({ error: 'The shop cannot be reached. Please try again.' }),
    });
  },
});
