import { act, render } from "@testing-library/react";
import * as React from "react";
import { PersonPhotos, PhotoContext } from "./PersonPhotos";
import type { PhotoSource } from "./photoSource";
import { whenIdle } from "./whenIdle";

function shown(photos = true, siteUrl = "https://plat.sharepoint.com/sites/portal"): PhotoSource | undefined {
  let given: PhotoSource | undefined;
  render(
    <PersonPhotos siteUrl={siteUrl} readFrom={() => () => Promise.resolve(undefined)} photos={photos}>
      <PhotoContext.Consumer>
        {(source) => {
          given = source;
          return null;
        }}
      </PhotoContext.Consumer>
    </PersonPhotos>,
  );
  return given;
}

describe("the photos of a page", () => {
  it("are shown where the organisers show them", () => {
    expect([shown(true) === undefined, shown(false) === undefined]).toEqual([false, true]);
  });

  it("are the same for every web part that stands on the page", () => {
    expect(shown()).toBe(shown());
    expect(shown()).not.toBe(shown(true, "https://plat.sharepoint.com/sites/other"));
  });
});

describe("the idle page", () => {
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(window, "requestIdleCallback");
  });

  it("is told by the browser, in two seconds at the latest", () => {
    const requestIdleCallback = jest.fn();
    Object.assign(window, { requestIdleCallback });
    const begin = jest.fn();
    whenIdle(begin);
    expect(requestIdleCallback).toHaveBeenCalledWith(begin, { timeout: 2000 });
  });

  it("comes after a moment where the browser does not tell", () => {
    jest.useFakeTimers();
    const begin = jest.fn();
    whenIdle(begin);
    expect(begin).not.toHaveBeenCalled();
    act(() => void jest.advanceTimersByTime(500));
    expect(begin).toHaveBeenCalledTimes(1);
  });
});
