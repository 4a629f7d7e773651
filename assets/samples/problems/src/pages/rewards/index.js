Page({
  data: { points: 0 },
});
