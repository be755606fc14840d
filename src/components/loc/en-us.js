define([], function () {
  return {
    ServiceName: "プラっと相談",

    // cards

    // finding

    // panel

    // page
  };
});
