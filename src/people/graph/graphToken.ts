import type { EventObserver, GraphContext } from "./graphContext";

/** The resource that a token is asked for, and the beginning of every address of Graph. */
export const GRAPH = "https://graph.microsoft.com";

const observer: EventObserver = { instanceId: "plat-sodan", componentId: "plat-sodan", isDisposed: false, dispose: () => undefined };

/**
 * A token for Graph that is there without asking the reader, where the page lets us see to that.
 *
 * In a browser, SPFx would open a sign-in window where the tenant allows one, and otherwise send the whole page away to sign in.
 * Neither is worth a telephone number: while the question is open, both are declined, by the two events that SPFx raises before.
 * Where it signs in through its host (nested app authentication: Teams, Outlook), it raises neither, and the host may ask the
 * reader to choose an account: nothing here can decline that.
 *
 * SPFx strongly discourages both events, since they reach whoever listens, whoever asked; it has no other way to decline.
 * A window for another resource than Graph is left alone. Of a redirect nothing tells whose it is: another part of the page
 * that needs one while our question is open has to ask again.
 *
 * @throws when there is no such token: the organisation gives none to SharePoint pages, or the reader would have to sign in again
 */
export async function graphToken({ aadTokenProviderFactory }: GraphContext): Promise<string> {
  const provider = await aadTokenProviderFactory.getTokenProvider();
  const declineWindow: Parameters<typeof provider.popupEvent.add>[1] = ({ resource, cancel }) => {
    if (resource === GRAPH) cancel(new Error("The reader is not asked to sign in for details of a person."));
  };
  const stay: Parameters<typeof provider.onBeforeRedirectEvent.add>[1] = ({ cancel }) => cancel();
  provider.popupEvent.add(observer, declineWindow);
  provider.onBeforeRedirectEvent.add(observer, stay);
  try {
    const token = await provider.getToken(GRAPH);
    if (!token) throw new Error("No token for Microsoft Graph: the organisation gives none to SharePoint pages.");
    return token;
  } finally {
    provider.popupEvent.remove(observer, declineWindow);
    provider.onBeforeRedirectEvent.remove(observer, stay);
  }
}
