import { careerPeriod } from "./careerPeriod";

it.each([
  ["2013-04", "2016-03", "平成25年（2013年）4月〜平成28年（2016年）3月"],
  ["2013", undefined, "平成25年（2013年）から"],
  [undefined, "2016-12", "平成28年（2016年）12月まで"],
  ["2018", "2018", "平成30年（2018年）"],
  [undefined, undefined, ""],
  ["2019-04", "2019-05", "平成31年（2019年）4月〜令和元年（2019年）5月"],
  ["2019", "2020", "2019年〜令和2年（2020年）"],
  ["1900", "1911-05", "1900年〜1911年5月"],
])("a period from %s to %s reads %s", (from, to, label) => {
  expect(careerPeriod({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, "ja")).toBe(label);
});
