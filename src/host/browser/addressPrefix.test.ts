import { addressPrefix } from "./addressPrefix";

const ps = (element: HTMLElement): string => addressPrefix("ps-", element);

const drawn = (): HTMLElement => document.body.appendChild(document.createElement("div"));

afterEach(() => document.body.replaceChildren());

describe("the names in the address", () => {
  test("are the product's own for the only directory of a page, however often it is drawn", () => {
    const only = drawn();
    expect([ps(only), ps(only)]).toEqual(["ps-", "ps-"]);
  });

  test("are different for every directory of a page, and stay", () => {
    const [first, second, third] = [drawn(), drawn(), drawn()];
    expect([first, second, third].map(ps)).toEqual(["ps-", "ps2-", "ps3-"]);
    expect([third, first, second].map(ps)).toEqual(["ps3-", "ps-", "ps2-"]);
  });

  test("are free again when a directory has left the page", () => {
    const [first, second] = [drawn(), drawn()];
    [first, second].forEach(ps);
    first.remove();
    expect([second, drawn(), drawn()].map(ps)).toEqual(["ps2-", "ps-", "ps3-"]);
  });

  test("are counted apart for each kind of web part, so that another one does not take the links of the first directory", () => {
    expect([addressPrefix("other-", drawn()), ps(drawn()), addressPrefix("other-", drawn())]).toEqual(["other-", "ps-", "other2-"]);
  });
});
