/** Why the intranet cannot start, in one sentence for the person who started it; they need no stack. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";

  /** @param kind - `usage`: the command line is wrong; `environment`: something the intranet needs is not as it must be */
  constructor(
    message: string,
    readonly kind: "usage" | "environment" = "environment",
  ) {
    super(message);
  }

  get exitCode(): 1 | 2 {
    return this.kind === "usage" ? 2 : 1;
  }
}
