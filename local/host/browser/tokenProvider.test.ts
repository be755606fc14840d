import type { HostModes } from "../modes.js";
import { TokenProvider } from "./tokenProvider.js";

const GRAPH = "https://graph.microsoft.com";
const SIGN_IN = "/host/sign-in?redirect_uri=here";
const OBSERVER = {};

function aPage(signIn: HostModes["signIn"]) {
  const went: string[] = [];
  let signedIn = false;
  const provider = new TokenProvider(signIn, {
    isSignedIn: () => signedIn,
    signInByWindow: () => void (signedIn = true),
    signInUrl: () => SIGN_IN,
    leaveFor: (url) => void went.push(url),
  });
  return { provider, went, comeBack: () => void (signedIn = true) };
}

const settled = (token: Promise<string>): Promise<string> =>
  Promise.race([token, new Promise<string>((resolve) => setTimeout(() => resolve("still waiting"), 20))]);

test("a token is there without asking", async () => {
  expect(await aPage("silent").provider.getToken(GRAPH)).toBe("local");
});

test("the page leaves to sign in, and has its token after it has come back", async () => {
  const { provider, went, comeBack } = aPage("redirect");
  expect(await settled(provider.getToken(GRAPH))).toBe("still waiting");
  expect(went).toEqual([SIGN_IN]);
  comeBack();
  expect(await provider.getToken(GRAPH)).toBe("local");
});

test("the page stays where somebody declines, and leaves where they listen no more", async () => {
  const { provider, went } = aPage("redirect");
  const decline = ({ cancel }: { cancel(): void }): void => cancel();
  provider.onBeforeRedirectEvent.add(OBSERVER, decline);
  await expect(provider.getToken(GRAPH)).rejects.toThrow("interaction_required");
  expect(went).toEqual([]);
  provider.onBeforeRedirectEvent.remove(OBSERVER, decline);
  void provider.getToken(GRAPH);
  expect(went).toEqual([SIGN_IN]);
});

test("a page that leaves without a word asks nobody", async () => {
  const { provider, went } = aPage("leaving");
  provider.onBeforeRedirectEvent.add(OBSERVER, ({ cancel }) => cancel());
  void provider.getToken(GRAPH);
  expect(went).toEqual([SIGN_IN]);
});

test("a window waits until somebody says whether it may open", async () => {
  const { provider } = aPage("popup");
  expect(await settled(provider.getToken(GRAPH))).toBe("still waiting");
  const decline = ({ cancel }: { cancel(error?: Error): void }): void => cancel(new Error("Not now."));
  provider.popupEvent.add(OBSERVER, decline);
  await expect(provider.getToken(GRAPH)).rejects.toThrow("Not now.");
  provider.popupEvent.remove(OBSERVER, decline);
  provider.popupEvent.add(OBSERVER, ({ showPopup }) => showPopup());
  expect(await provider.getToken(GRAPH)).toBe("local");
});
