import type { GraphContext, TokenProvider } from "../graph/graphContext";

const NO_EVENT = { add: () => undefined, remove: () => undefined };

/** The context of a page that gives tokens as the test says. */
export function contextWith(getToken: TokenProvider["getToken"]): GraphContext {
  return {
    aadTokenProviderFactory: { getTokenProvider: async () => ({ getToken, popupEvent: NO_EVENT, onBeforeRedirectEvent: NO_EVENT }) },
  };
}

/** The context of a page whose organisation gives no tokens. */
export function contextWithout(reason: string): GraphContext {
  return { aadTokenProviderFactory: { getTokenProvider: () => Promise.reject(new Error(reason)) } };
}
