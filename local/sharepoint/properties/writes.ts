import fc from "fast-check";
import type { PersonName, Sample } from "../testing/sampleSite";

/** The list both writers change: it has content approval, and the owner is its approver. */
export const LIST = "web/lists/getByTitle('Shared')";

export type Writer = Extract<PersonName, "owner" | "writer">;

interface ItemModel {
  readonly author: Writer;
  title: string;
  /** Of the tag: grows with every change. */
  version: number;
  /** Whole versions: grow with every edit. */
  edits: number;
  status: 0 | 1 | 2;
  /** What readers see; undefined: nothing yet. */
  shown: string | undefined;
}

/** What the list should be after the writes so far. */
export class ListModel {
  public readonly items = new Map<number, ItemModel>();
  public added = 0;
  /** The version each writer last saw of each item. */
  public readonly known: Record<Writer, Map<number, number>> = { owner: new Map(), writer: new Map() };

  /** An item as far as it is there for the writer: what was never approved, or was rejected, only its author and approvers see. */
  public seen(by: Writer, id: number): ItemModel | undefined {
    const item = this.items.get(id);
    return item !== undefined && (by === "owner" || item.author === by || item.shown !== undefined) ? item : undefined;
  }
}

type Command = fc.AsyncCommand<ListModel, Sample>;

const APPROVED = 0;
const REJECTED = 1;
const PENDING = 2;
const GONE = 404;

/** How a change says which version it is meant for. */
type Tag = "known" | "any" | "none";

abstract class WriteCommand implements Command {
  constructor(
    protected readonly writer: Writer,
    private readonly which: number,
  ) {}

  public check(): boolean {
    return true;
  }

  public abstract run(model: ListModel, real: Sample): Promise<void>;

  /** An id that was given once: its item may be gone. */
  protected id({ added }: ListModel): number {
    return added === 0 ? 1 : 1 + (this.which % added);
  }

  protected path(model: ListModel): string {
    return `${LIST}/items(${this.id(model)})`;
  }
}

class Add extends WriteCommand {
  constructor(
    writer: Writer,
    private readonly title: string,
  ) {
    super(writer, 0);
  }

  public async run(model: ListModel, real: Sample): Promise<void> {
    const answer = await real.change(this.writer, "POST", `${LIST}/items`, { Title: this.title });
    const { Id } = (await answer.json()) as { Id: number };
    expect([answer.status, Id]).toEqual([201, ++model.added]);
    const approved = this.writer === "owner";
    model.items.set(Id, {
      author: this.writer,
      title: this.title,
      version: 1,
      edits: 1,
      status: approved ? APPROVED : PENDING,
      shown: approved ? this.title : undefined,
    });
    model.known[this.writer].set(Id, 1);
  }

  public override toString(): string {
    return `${this.writer} adds ${JSON.stringify(this.title)}`;
  }
}

class Look extends WriteCommand {
  public async run(model: ListModel, real: Sample): Promise<void> {
    const answer = await real.ask(this.writer, this.path(model));
    const item = model.seen(this.writer, this.id(model));
    expect(answer.status).toBe(item === undefined ? GONE : 200);
    if (item !== undefined) model.known[this.writer].set(this.id(model), item.version);
  }

  public override toString(): string {
    return `${this.writer} looks`;
  }
}

class Edit extends WriteCommand {
  constructor(
    writer: Writer,
    which: number,
    private readonly title: string,
    private readonly tag: Tag,
  ) {
    super(writer, which);
  }

  public async run(model: ListModel, real: Sample): Promise<void> {
    const [id, item] = [this.id(model), model.seen(this.writer, this.id(model))];
    const known = model.known[this.writer].get(id) ?? 0;
    const headers = { known: { "If-Match": `"${known}"` }, any: { "If-Match": "*" }, none: {} }[this.tag];
    const { status } = await real.change(this.writer, "MERGE", this.path(model), { Title: this.title }, headers as Record<string, string>);
    const late = this.tag === "known" && known !== item?.version;
    expect(status).toBe(item === undefined ? GONE : late ? 412 : 204);
    if (item === undefined || late) return;
    item.title = this.title;
    item.version++;
    item.edits++;
    if (this.writer === "writer") item.status = PENDING;
    if (item.status === APPROVED) item.shown = this.title;
    model.known[this.writer].set(id, item.version);
  }

  public override toString(): string {
    return `${this.writer} edits by ${this.tag} tag: ${JSON.stringify(this.title)}`;
  }
}

class Judge extends WriteCommand {
  constructor(
    writer: Writer,
    which: number,
    private readonly verdict: 0 | 1,
  ) {
    super(writer, which);
  }

  public async run(model: ListModel, real: Sample): Promise<void> {
    const item = model.seen(this.writer, this.id(model));
    const { status } = await real.change(this.writer, "MERGE", this.path(model), { OData__ModerationStatus: this.verdict });
    const allowed = this.writer === "owner" || item?.status === this.verdict;
    expect(status).toBe(item === undefined ? GONE : allowed ? 204 : 403);
    if (item === undefined || !allowed) return;
    if (this.verdict === APPROVED) item.shown = item.title;
    else if (item.status === APPROVED) item.shown = undefined;
    item.status = this.verdict;
    item.version++;
  }

  public override toString(): string {
    return `${this.writer} ${this.verdict === APPROVED ? "approves" : "rejects"}`;
  }
}

class Remove extends WriteCommand {
  constructor(
    writer: Writer,
    which: number,
    private readonly how: "DELETE" | "recycle" | "DELETE as known",
  ) {
    super(writer, which);
  }

  public async run(model: ListModel, real: Sample): Promise<void> {
    const [id, item] = [this.id(model), model.seen(this.writer, this.id(model))];
    const known = model.known[this.writer].get(id) ?? 0;
    const { status } =
      this.how === "recycle"
        ? await real.change(this.writer, "POST", `${this.path(model)}/recycle`)
        : await real.change(this.writer, "DELETE", this.path(model), undefined, { "If-Match": this.how === "DELETE" ? "*" : `"${known}"` });
    const late = this.how === "DELETE as known" && known !== item?.version;
    expect(status).toBe(item === undefined ? GONE : late ? 412 : 200);
    if (item !== undefined && !late) model.items.delete(id);
  }

  public override toString(): string {
    return `${this.writer} removes by ${this.how}`;
  }
}

const writer = fc.constantFrom<Writer>("owner", "writer");
const which = fc.nat({ max: 5 });
const title = fc.string({ unit: fc.constantFrom(..."abc'%東京 "), minLength: 1, maxLength: 5 }).map((text) => `t${text}`);

/** Writes of two people in any order. */
export const writes = fc.commands<ListModel, Sample>(
  [
    fc.tuple(writer, title).map(([who, text]) => new Add(who, text)),
    fc.tuple(writer, which).map(([who, at]) => new Look(who, at)),
    fc
      .tuple(writer, which, title, fc.constantFrom<Tag>("known", "known", "any", "none"))
      .map(([who, at, text, tag]) => new Edit(who, at, text, tag)),
    fc.tuple(writer, which, fc.constantFrom<0 | 1>(APPROVED, APPROVED, REJECTED)).map(([who, at, verdict]) => new Judge(who, at, verdict)),
    fc
      .tuple(writer, which, fc.constantFrom<"DELETE" | "recycle" | "DELETE as known">("DELETE", "recycle", "DELETE as known"))
      .map(([who, at, how]) => new Remove(who, at, how)),
  ],
  { maxCommands: 40 },
) as fc.Arbitrary<Iterable<fc.AsyncCommand<ListModel, Sample, boolean>>>;
