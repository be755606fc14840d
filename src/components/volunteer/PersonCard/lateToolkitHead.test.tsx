import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { aVolunteer } from "../../../domain/testing/builders";
import { loadToolkitHead } from "../../../people/PersonCard/loadToolkitHead";
import type { ToolkitHeadProps } from "../../../people/toolkit/ToolkitHead";
import { withLateToolkit } from "./lateToolkitHead";

jest.mock("../../../people/PersonCard/loadToolkitHead", () => ({ loadToolkitHead: jest.fn() }));

const HEAD: ToolkitHeadProps = {
  person: aVolunteer().person,
  stone: <i />,
  details: {},
  theme: "light",
  texts: { photoFor: "写真：", emailAddress: "メールアドレス：" },
};
/** What the toolkit does when it draws. */
let drawing = (): void => undefined;
const toolkit = {
  default: ({ person }: ToolkitHeadProps): React.ReactElement => {
    drawing();
    return <p>toolkit: {person.displayName}</p>;
  },
};
const show = (): Promise<void> => act(async () => void render(withLateToolkit(HEAD, <p>own head</p>)));
const own = (): HTMLElement | null => screen.queryByText("own head");

// A page loads the toolkit once: the tests follow each other.
describe("the head of Microsoft Graph Toolkit", () => {
  it("leaves our own where it is lost, says so quietly, and takes its place with the button", async () => {
    jest.mocked(loadToolkitHead).mockRejectedValueOnce(new Error("Loading chunk mgt-person-card failed.")).mockResolvedValue(toolkit);
    await show();
    expect(own()).not.toBeNull();
    expect(screen.getByRole("status").textContent).toContain("連絡先はこのままお使いいただけます。");
    await act(async () => userEvent.click(screen.getByRole("button", { name: "もう一度試す" })));
    await screen.findByText(/^toolkit: /);
    expect(own()).toBeNull();
  });

  it("leaves our own where it cannot show the person", async () => {
    // React reports what a boundary caught.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    drawing = () => {
      throw new Error("The element belongs to another version of the toolkit.");
    };
    await show();
    expect(own()).not.toBeNull();
    jest.restoreAllMocks();
  });
});
