import type { HostEvent, TokenProvider } from "./graphContext";
import { graphToken } from "./graphToken";

/** An event of SPFx that the test raises. */
function anEvent<Args>(): { readonly event: HostEvent<Args>; readonly raise: (args: Args) => void; readonly listeners: () => number } {
  const listeners = new Set<(args: Args) => void>();
  return {
    event: { add: (_, listener) => void listeners.add(listener), remove: (_, listener) => void listeners.delete(listener) },
    raise: (args) => listeners.forEach((listener) => listener(args)),
    listeners: () => listeners.size,
  };
}

function aPage(getToken: (raise: { popup: (resource: string) => Promise<never>; redirect: () => boolean }) => Promise<string>) {
  const popup = anEvent<{ resource: string; cancel(error?: Error): void }>();
  const redirect = anEvent<{ cancel(): void }>();
  const provider: TokenProvider = {
    popupEvent: popup.event,
    onBeforeRedirectEvent: redirect.event,
    getToken: () =>
      getToken({
        popup: (resource) => new Promise((_, reject) => popup.raise({ resource, cancel: reject })),
        redirect: () => {
          let left = true;
          redirect.raise({ cancel: () => void (left = false) });
          return left;
        },
      }),
  };
  const context = { aadTokenProviderFactory: { getTokenProvider: () => Promise.resolve(provider) } };
  return { context, listeners: () => popup.listeners() + redirect.listeners() };
}

describe("a token for Graph", () => {
  it("is the one that is there without asking the reader", async () => {
    const { context, listeners } = aPage(() => Promise.resolve("a token"));
    expect(await graphToken(context)).toBe("a token");
    expect(listeners()).toBe(0);
  });

  it("is not worth a sign-in window, which is declined instead of waiting for ever", async () => {
    const { context, listeners } = aPage(({ popup }) => popup("https://graph.microsoft.com"));
    await expect(graphToken(context)).rejects.toThrow("not asked to sign in");
    expect(listeners()).toBe(0);
  });

  it("is not worth the page, which stays", async () => {
    let left: boolean | undefined;
    const { context, listeners } = aPage(async ({ redirect }) => {
      left = redirect();
      throw new Error("interaction_required");
    });
    await expect(graphToken(context)).rejects.toThrow("interaction_required");
    expect(left).toBe(false);
    expect(listeners()).toBe(0);
  });

  it("leaves sign-in windows for other services to those who asked for them", async () => {
    const { context } = aPage(async ({ popup }) => {
      const declined = await Promise.race([popup("https://contoso.example").catch(() => "declined"), Promise.resolve("left alone")]);
      return declined;
    });
    expect(await graphToken(context)).toBe("left alone");
  });

  it("is none where the organisation gives an empty one", async () => {
    await expect(graphToken(aPage(() => Promise.resolve("")).context)).rejects.toThrow("gives none to SharePoint pages");
  });
});
