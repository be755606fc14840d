import "../../../../test/readInEnglish";
import { careerPeriod } from "./careerPeriod";

it.each([
  ["2013-04", "2016-03", "Apr 2013 – Mar 2016"],
  ["2013", undefined, "Since 2013"],
  [undefined, "2016-12", "Until Dec 2016"],
  ["2018", "2018", "2018"],
  [undefined, undefined, ""],
  ["2019-04", "2019-05", "Apr 2019 – May 2019"],
  ["2019", "2020", "2019 – 2020"],
  ["1900", "1911-05", "1900 – May 1911"],
])("a period from %s to %s reads %s", (from, to, label) => {
  expect(careerPeriod({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, "en")).toBe(label);
});
