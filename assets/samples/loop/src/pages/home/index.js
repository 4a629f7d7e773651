const MERCHANT = 'https://coffee.example.com';

Page({
  data: { greeting: 'Hello', error: '' },

  onLogin() {
    my.getAuthCode({
      scopes: ['user_profile'],
      success: (res) => this.signIn(res.authCode),
      fail: (res) => this.setData({ error: res.errorMessage || 'You did not sign in. Tap to try again.' }),
    });
  },

  // The auth code goes to our own server and nowhere else: only the server knows the client secret.
  signIn(authCode) {
    my.request({
      url: `${MERCHANT}/sign-in`,
      method: 'POST',
      data: { authCode },
      success: (user) => this.setData({ greeting: `Hello, ${user.name}`, error: '' }),
      fail: () => this.setData({ error: 'The shop cannot be reached. Please try again.' }),
    });
  },
});
