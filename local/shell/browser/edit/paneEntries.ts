/** How the text of a field is checked. */
export interface TextRule {
  /** What the field is called. */
  readonly label: string;
  /** The text that is in force. */
  readonly stored: string;
  /** Answers what is wrong with a text; empty when nothing is. Absent: every text will do. */
  readonly check?: (text: string) => string | Promise<string>;
  /** Pause in typing after which a text is checked, in milliseconds; absent: only when the person leaves the field. */
  readonly delay?: number;
}

/** A text that somebody has typed and that is not in force, or not yet. */
export interface Entry {
  readonly text: string;
  readonly rule: TextRule;
  /** What is wrong with it; empty when nothing is, or while it is being checked. */
  readonly message: string;
  readonly state: "typed" | "refused" | "handedOn";
}

/**
 * What is typed in the text fields of an open pane, by property path. Only texts that pass their check are handed on; others stay
 * in their fields with what is wrong with them.
 */
export class PaneEntries {
  private readonly entries = new Map<string, Entry>();
  /** Custom fields that say themselves that they hold something wrong. */
  private readonly marked = new Set<string>();
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();

  /**
   * @param handOn - takes a text that is right
   * @param changed - called whenever an entry looks different
   */
  constructor(
    private readonly handOn: (path: string, text: string) => void,
    private readonly changed: () => void,
  ) {}

  at(path: string): Entry | undefined {
    return this.entries.get(path);
  }

  get areRight(): boolean {
    return this.wrong === undefined;
  }

  type(path: string, text: string, rule: TextRule): void {
    const message = this.entries.get(path)?.message ?? "";
    this.put(path, { text, rule, message, state: message === "" ? "typed" : "refused" });
    clearTimeout(this.pauses.get(path));
    if (rule.check === undefined) this.pass(path, text, rule);
    else if (rule.delay !== undefined)
      this.pauses.set(
        path,
        setTimeout(() => void this.judge(path), rule.delay),
      );
  }

  /** Checks a text at once, as when the person leaves its field. */
  async check(path: string, text: string, rule: TextRule): Promise<void> {
    if (rule.check === undefined) return;
    if (this.entries.get(path)?.text !== text) this.put(path, { text, rule, message: "", state: "typed" });
    await this.judge(path);
  }

  /** A custom field has judged itself. */
  mark(path: string, isRight: boolean): void {
    if (isRight) this.marked.delete(path);
    else this.marked.add(path);
    this.changed();
  }

  /** Checks everything that waits. @returns the label of the first field that is wrong */
  async settle(): Promise<string | undefined> {
    await Promise.all([...this.entries].filter(([, { state }]) => state !== "handedOn").map(([path]) => this.judge(path)));
    return this.wrong;
  }

  /** The properties have been read anew: texts that were handed on are in force. */
  forgetHandedOn(): void {
    for (const [path, { state }] of this.entries) if (state === "handedOn") this.entries.delete(path);
  }

  clear(): void {
    for (const pause of this.pauses.values()) clearTimeout(pause);
    this.pauses.clear();
    this.entries.clear();
    this.marked.clear();
  }

  private get wrong(): string | undefined {
    return [...this.entries.values()].find(({ state }) => state === "refused")?.rule.label ?? [...this.marked][0];
  }

  private async judge(path: string): Promise<void> {
    clearTimeout(this.pauses.get(path));
    const entry = this.entries.get(path);
    if (entry === undefined || entry.state === "handedOn") return;
    const message = await this.verdict(entry);
    if (this.entries.get(path)?.text !== entry.text) return;
    if (message === "") this.pass(path, entry.text, entry.rule);
    else this.put(path, { ...entry, message, state: "refused" });
  }

  private async verdict({ text, rule }: Entry): Promise<string> {
    try {
      return (await rule.check?.(text)) ?? "";
    } catch (error) {
      return String(error);
    }
  }

  private pass(path: string, text: string, rule: TextRule): void {
    if (text === rule.stored) {
      this.entries.delete(path);
      this.changed();
      return;
    }
    this.put(path, { text, rule, message: "", state: "handedOn" });
    this.handOn(path, text);
  }

  private put(path: string, entry: Entry): void {
    this.entries.set(path, entry);
    this.changed();
  }
}
