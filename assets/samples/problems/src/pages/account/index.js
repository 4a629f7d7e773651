Page({
  data: { error: '' },

  onLink() {
    my.getAuthCode({
      scopes: ['user_profile'],
      success: (res) => this.setData({ linked: Boolean(res.authCode) }),
      error: () => this.setData({ error: 'You did not sign in.' }),
    });
  },
});
