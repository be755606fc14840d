/**
 * What the person card needs of the web part's context; SPFx's `WebPartContext` satisfies it.
 * Opaque to everybody else: the web part passes its context through.
 */
export interface GraphContext {
  readonly aadTokenProviderFactory: {
    getTokenProvider(): Promise<{ getToken(resource: string): Promise<string> }>;
  };
}
