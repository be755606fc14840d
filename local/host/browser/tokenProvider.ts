import type { HostModes } from "../modes.js";

/** An event of the runtime, and who listens to it. */
class HostEvent<Args> {
  private readonly listeners: (readonly [observer: unknown, listener: (args: Args) => void])[] = [];

  public add(observer: unknown, listener: (args: Args) => void): void {
    this.listeners.push([observer, listener]);
  }

  public remove(observer: unknown, listener: (args: Args) => void): void {
    const at = this.listeners.findIndex(([each, known]) => each === observer && known === listener);
    if (at !== -1) this.listeners.splice(at, 1);
  }

  public raise(args: Args): void {
    for (const [, listener] of [...this.listeners]) listener(args);
  }
}

interface BeforeRedirect {
  readonly redirectUrl: string;
  cancel(): void;
}

interface BeforePopup {
  readonly resource: string;
  cancel(error?: Error): void;
  requestPopup(): void;
  showPopup(): void;
}

/** The page as signing in sees it. */
export interface SignInPage {
  /** Whether the person has signed in since the browser was opened. */
  isSignedIn(): boolean;
  /** Signs in by a window, which nobody has to type anything into. */
  signInByWindow(): void;
  /** Where the page goes to sign in, and comes back from. */
  readonly signInUrl: () => string;
  leaveFor(url: string): void;
}

const TOKEN = "local";

/** The genuine provider signs in at Microsoft's servers. The local Graph knows people by the page's cookie: any token will do. */
export class TokenProvider {
  public readonly onBeforeRedirectEvent = new HostEvent<BeforeRedirect>();
  public readonly popupEvent = new HostEvent<BeforePopup>();
  public readonly tokenAcquisitionEvent = new HostEvent<never>();

  public constructor(
    private readonly signIn: HostModes["signIn"],
    private readonly page: SignInPage,
  ) {}

  public async getToken(resource: string): Promise<string> {
    if (this.signIn === "silent" || this.page.isSignedIn()) return TOKEN;
    return this.signIn === "popup" ? this.byWindow(resource) : this.byLeaving();
  }

  /** Nothing goes on before a listener says whether a window may open. */
  private byWindow(resource: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.popupEvent.raise({
        resource,
        cancel: (error = new Error("interaction_required: the window was declined.")) => reject(error),
        requestPopup: () => undefined,
        showPopup: () => {
          this.page.signInByWindow();
          resolve(TOKEN);
        },
      });
    });
  }

  private byLeaving(): Promise<string> {
    const redirectUrl = this.page.signInUrl();
    let declined = false;
    if (this.signIn === "redirect") this.onBeforeRedirectEvent.raise({ redirectUrl, cancel: () => void (declined = true) });
    if (declined) return Promise.reject(new Error("interaction_required: the page was not to leave."));
    this.page.leaveFor(redirectUrl);
    return new Promise(() => undefined);
  }
}
