App({
  user: null,
});
