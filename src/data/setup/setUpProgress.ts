import { failureKind } from "../transport/failure";
import type { FailureKind } from "../transport/failureKind";

export interface SetUpStep {
  /** Title of the list, column or view, in the language of the set-up. */
  readonly what: string;
  readonly state: "doing" | "done" | "already";
}

/** Something could not be made. The set-up can be run again: it goes on where it stopped. */
export class SetUpFailure extends Error {
  public override readonly name = "SetUpFailure";

  public constructor(
    public readonly what: string,
    public readonly kind: FailureKind,
    cause: unknown,
  ) {
    const reason =
      kind === "no-permission"
        ? "Only a site owner can set up the site."
        : `Run the set-up again: it goes on where it stopped. (${cause instanceof Error ? cause.message : String(cause)})`;
    super(`${what} could not be set up. ${reason}`, { cause });
  }
}

async function toSetUpFailure(what: string, error: unknown): Promise<SetUpFailure> {
  return error instanceof SetUpFailure ? error : new SetUpFailure(what, await failureKind(error), error);
}

/** Tells the person in front of the screen what is being made, and remembers whether anything was. */
export class SetUpProgress {
  private made = 0;

  public constructor(private readonly onStep: (step: SetUpStep) => void) {}

  /** @throws SetUpFailure */
  public async make(what: string, action: () => Promise<unknown>): Promise<void> {
    await this.complete(what, async () => {
      this.made += 1;
      await action();
    });
  }

  /**
   * A part with parts of its own: it was already there when none of them has to be made.
   *
   * @throws SetUpFailure
   */
  public async complete<T>(what: string, action: () => Promise<T>): Promise<T> {
    const before = this.made;
    this.onStep({ what, state: "doing" });
    try {
      const result = await action();
      this.onStep({ what, state: this.made > before ? "done" : "already" });
      return result;
    } catch (error) {
      throw await toSetUpFailure(what, error);
    }
  }
}
