App({
  user: null,

  onLaunch() {
    console.log('the coffee shop opens');
  },
});
