import { entryText, shortEntryText } from "./entryText";

describe("the text about the entry", () => {
  it("gives both calendars in Japanese", () => {
    expect(entryText({ entryYear: 2013, entryMonth: 4 }, "ja")).toBe("平成25年（2013年）入省");
    expect(entryText({ entryYear: 2019, entryMonth: 5 }, "ja")).toBe("令和元年（2019年）入省");
  });

  it("is short in rows", () => expect(shortEntryText({ entryYear: 2013, entryMonth: 4 }, "ja")).toBe("平成25年入省"));
});
