import { render, screen } from "@testing-library/react";
import * as React from "react";
import { Skeleton } from "./Skeleton";

describe("the shape of the cards to come", () => {
  it("is for the eyes; in words the page says that it is loading", () => {
    render(<Skeleton />);
    expect(screen.getByRole("status").textContent).toBe("読み込んでいます");
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(3);
  });
});
