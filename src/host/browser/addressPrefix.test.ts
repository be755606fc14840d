import { addressPrefix } from "./addressPrefix";

const drawn = (): HTMLElement => document.body.appendChild(document.createElement("div"));

afterEach(() => document.body.replaceChildren());

describe("the names in the address", () => {
  test("are the product's own for the only directory of a page, however often it is drawn", () => {
    const only = drawn();
    expect([addressPrefix(only), addressPrefix(only)]).toEqual(["ps-", "ps-"]);
  });

  test("are different for every directory of a page, and stay", () => {
    const [first, second, third] = [drawn(), drawn(), drawn()];
    expect([first, second, third].map(addressPrefix)).toEqual(["ps-", "ps2-", "ps3-"]);
    expect([third, first, second].map(addressPrefix)).toEqual(["ps3-", "ps-", "ps2-"]);
  });

  test("are free again when a directory has left the page", () => {
    const [first, second] = [drawn(), drawn()];
    [first, second].forEach(addressPrefix);
    first.remove();
    expect([second, drawn(), drawn()].map(addressPrefix)).toEqual(["ps2-", "ps-", "ps3-"]);
  });
});
