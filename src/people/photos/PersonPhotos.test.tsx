import { render } from "@testing-library/react";
import * as React from "react";
import { PersonPhotos, PhotoContext } from "./PersonPhotos";
import type { PhotoSource } from "./photoSource";

function shown(photos = true, siteUrl = "https://plat.sharepoint.com/sites/portal"): PhotoSource | undefined {
  let given: PhotoSource | undefined;
  render(
    <PersonPhotos siteUrl={siteUrl} readFrom={() => () => Promise.resolve(undefined)} whenIdle={() => undefined} photos={photos}>
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
