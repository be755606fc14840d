/** Who listens to an event of SPFx: named where it reports a listener that failed. */
export interface EventObserver {
  readonly instanceId: string;
  readonly componentId: string;
  readonly isDisposed: boolean;
  dispose(): void;
}

/** An event of SPFx. */
export interface HostEvent<Args> {
  add(observer: EventObserver, listener: (args: Args) => void): void;
  remove(observer: EventObserver, listener: (args: Args) => void): void;
}

/** SPFx's `AadTokenProvider`, as far as it is used here. */
export interface TokenProvider {
  getToken(resource: string): Promise<string>;
  /** Raised before a sign-in window opens; nothing goes on before a listener says whether it may. */
  readonly popupEvent: HostEvent<{ readonly resource: string; cancel(error?: Error): void }>;
  /** Raised before the whole page leaves for a sign-in page. */
  readonly onBeforeRedirectEvent: HostEvent<{ cancel(): void }>;
}

/**
 * What the person card and presence need of the web part's context; SPFx's `WebPartContext` satisfies it.
 * Opaque to everybody else: the web part passes its context through.
 */
export interface GraphContext {
  readonly aadTokenProviderFactory: { getTokenProvider(): Promise<TokenProvider> };
}
