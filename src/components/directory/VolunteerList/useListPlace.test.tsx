import { act, fireEvent, render } from "@testing-library/react";
import * as React from "react";
import { aDirectory, aVolunteer } from "../../../domain/testing/builders";
import type { ListPlace } from "./useListPlace";
import { useListPlace } from "./useListPlace";

const { entries } = aDirectory({ volunteers: [1, 2, 3, 4, 5].map((id) => aVolunteer({ id })) });

function List(place: ListPlace): null {
  useListPlace(place);
  return null;
}

/** A list that the reader left when person 4 was at the top. */
function comeBack(changes: Partial<ListPlace> = {}, { scrolled = false } = {}) {
  const place: ListPlace = {
    top: undefined,
    still: true,
    complete: true,
    shownEntries: entries,
    startAt: 4,
    onPlace: jest.fn(),
    scrollTo: jest.fn(),
    ...changes,
  };
  const { rerender } = render(<List {...place} />);
  if (scrolled) fireEvent.wheel(window);
  const pass = (time: number): void => act(() => void jest.advanceTimersByTime(time));
  pass(1000);
  return {
    ...place,
    pass,
    become: (next: Partial<ListPlace>): void => {
      rerender(<List {...place} {...next} />);
      pass(1000);
    },
  };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("whoever comes back to the list", () => {
  it("is where they left, once", () => {
    const { scrollTo, become } = comeBack();
    expect(scrollTo).toHaveBeenCalledWith(3);
    become({ shownEntries: [...entries] });
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });

  it("waits until rows are measured, and until the person is there", () => {
    const { scrollTo, become } = comeBack({ still: false, complete: false, shownEntries: entries.slice(0, 2) });
    become({ still: true, complete: false, shownEntries: entries.slice(0, 2) });
    expect(scrollTo).not.toHaveBeenCalled();
    become({ still: true, complete: false, shownEntries: entries });
    expect(scrollTo).toHaveBeenCalledWith(3);
  });

  it("is where they left also where the browser has scrolled to others, who stand there now", () => {
    expect(comeBack({ top: 2 }).scrollTo).toHaveBeenCalledWith(3);
  });

  it("is brought back again where the browser scrolls once more, until the page has loaded", () => {
    const loading = jest.spyOn(document, "readyState", "get").mockReturnValue("loading");
    const { scrollTo, become, pass } = comeBack();
    become({ top: 4 });
    expect(scrollTo).toHaveBeenCalledTimes(1);
    become({ top: 2 });
    expect(scrollTo).toHaveBeenCalledTimes(2);
    fireEvent(window, new Event("load"));
    become({ top: 4 });
    pass(1000);
    become({ top: 2 });
    expect(scrollTo).toHaveBeenCalledTimes(2);
    loading.mockRestore();
  });

  it.each<[string, Partial<ListPlace>]>([
    ["whom the browser has brought there", { top: 4 }],
    ["who looks for a person who has gone", { startAt: 99 }],
    ["who comes for the first time", { startAt: undefined }],
  ])("is left where they are: a reader %s", (_, changes) => {
    expect(comeBack(changes).scrollTo).not.toHaveBeenCalled();
  });

  it.each([2, undefined])("is left where they are: a reader who has scrolled in the meantime, to %s", (top) => {
    expect(comeBack({ top }, { scrolled: true }).scrollTo).not.toHaveBeenCalled();
  });
});

describe("the place in the list", () => {
  it("is told when scrolling has come to a rest", () => {
    const { onPlace, become } = comeBack({ startAt: undefined });
    expect(onPlace).toHaveBeenLastCalledWith(undefined);
    become({ top: 3, still: false });
    expect(onPlace).toHaveBeenCalledTimes(1);
    become({ top: 3 });
    expect(onPlace).toHaveBeenLastCalledWith(3);
  });

  it("is not overwritten by the top of the page before the reader is back", () => {
    const { onPlace } = comeBack({ complete: false, shownEntries: [] });
    expect(onPlace).not.toHaveBeenCalled();
  });
});
