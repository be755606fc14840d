import { act, createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { SearchBox } from "./SearchBox";

const rest = (milliseconds: number): void => act(() => void jest.advanceTimersByTime(milliseconds));
const box = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("searchbox", { name: "有志職員をさがす" });

/** As a browser does while kana are on their way to kanji. */
const compose = (text: string): void => void fireEvent.input(box(), { target: { value: text }, isComposing: true });

/** A directory that keeps the query, and can change it from elsewhere. */
function setUp(first = ""): { readonly searches: string[]; readonly queryBecomes: (query: string) => void } {
  const searches: string[] = [];
  let queryBecomes: (query: string) => void = () => undefined;
  function Page(): React.ReactElement {
    const [query, setQuery] = React.useState(first);
    queryBecomes = setQuery;
    return (
      <SearchBox
        query={query}
        onSearch={(wanted) => {
          searches.push(wanted);
          setQuery(wanted);
        }}
      />
    );
  }
  render(<Page />);
  return { searches, queryBecomes: (query) => act(() => queryBecomes(query)) };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("the search box", () => {
  it("searches as the reader types, within 80 milliseconds", async () => {
    const { searches } = setUp();
    await userEvent.setup({ delay: null }).type(box(), "タイ");
    expect(searches).toEqual([]);
    rest(80);
    expect(searches).toEqual(["タイ"]);
    expect(box().value).toBe("タイ");
  });

  it("never searches in the middle of a conversion into kanji", () => {
    const { searches } = setUp();
    fireEvent.compositionStart(box());
    ["ｈ", "ほ", "ほい", "ほいく", "保育"].forEach(compose);
    rest(1000);
    expect(searches).toEqual([]);
    expect(box().value).toBe("保育");
    fireEvent.compositionEnd(box());
    rest(80);
    expect(searches).toEqual(["保育"]);
  });

  it("does not search what was typed before once a conversion begins", async () => {
    const { searches } = setUp();
    await userEvent.setup({ delay: null }).type(box(), "a");
    fireEvent.compositionStart(box());
    compose("aほ");
    rest(1000);
    expect(searches).toEqual([]);
  });

  it.each([
    ["most browsers", { isComposing: true, keyCode: 229 }],
    ["Safari, where the composition has ended by then", { isComposing: false, keyCode: 229 }],
  ])("leaves the Enter that accepts a conversion alone: %s", (_, key) => {
    setUp();
    const enter = createEvent.keyDown(box(), { key: "Enter", ...key });
    fireEvent(box(), enter);
    expect(enter.defaultPrevented).toBe(true);
  });

  it("lets every other Enter search at once", async () => {
    const { searches } = setUp();
    await userEvent.setup({ delay: null }).type(box(), "ケニア{Enter}");
    expect(searches).toEqual(["ケニア"]);
    rest(1000);
    expect(searches).toEqual(["ケニア"]);
  });

  it("searches at once with the button さがす, but not half a word", async () => {
    const { searches } = setUp("タイ");
    const start = screen.getByRole("button", { name: "さがす" });
    fireEvent.compositionStart(box());
    compose("タイｈ");
    fireEvent.submit(screen.getByRole("search"));
    expect(searches).toEqual([]);
    fireEvent.compositionEnd(box());
    await userEvent.setup({ delay: null }).click(start);
    expect(searches).toEqual(["タイｈ"]);
  });

  it("shows a query that changes elsewhere, as with the back button", async () => {
    const { searches, queryBecomes } = setUp("タイ");
    expect(box().value).toBe("タイ");
    await userEvent.setup({ delay: null }).type(box(), "　保");
    queryBecomes("ケニア");
    expect(box().value).toBe("ケニア");
    rest(1000);
    expect(searches).toEqual([]);
    queryBecomes("");
    expect(box().value).toBe("");
  });

  it("keeps a blank that the address does not", async () => {
    const searches: string[] = [];
    function Page(): React.ReactElement {
      const [query, setQuery] = React.useState("");
      return (
        <SearchBox
          query={query}
          onSearch={(wanted) => {
            searches.push(wanted);
            setQuery(wanted.trim());
          }}
        />
      );
    }
    render(<Page />);
    await userEvent.setup({ delay: null }).type(box(), "タイ　");
    rest(80);
    expect(searches).toEqual(["タイ　"]);
    expect(box().value).toBe("タイ　");
  });

  it("keeps the caret where the reader corrects", async () => {
    setUp("タイの学校");
    const user = userEvent.setup({ delay: null });
    await user.type(box(), "王国", { initialSelectionStart: 2, initialSelectionEnd: 2 });
    rest(80);
    expect(box().value).toBe("タイ王国の学校");
    expect(box().selectionStart).toBe(4);
  });
});
