import { fireEvent, render, screen } from "@testing-library/react";
import * as React from "react";
import { SkipLink } from "./SkipLink";

describe("the way past a long part of the page", () => {
  it("takes the focus to the results without a change of the address", () => {
    render(
      <>
        <SkipLink target="results" text="絞り込みをとばして、47人の結果へ" />
        <div id="results" tabIndex={-1} />
      </>,
    );
    const followed = fireEvent.click(screen.getByRole("link", { name: "絞り込みをとばして、47人の結果へ" }));
    expect(followed).toBe(false);
    expect(document.activeElement?.id).toBe("results");
  });

  it("stays a plain link where the results are not there yet", () => {
    render(<SkipLink target="results" text="結果へ" />);
    expect(screen.getByRole("link").getAttribute("href")).toBe("#results");
    expect(fireEvent.click(screen.getByRole("link"))).toBe(true);
  });
});
