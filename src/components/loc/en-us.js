define([], function () {
  return {
    ServiceName: "プラっと相談"
  };
});
