import { isDraft, LOCKED } from "../page/pageStore.js";
import type { PageStore, SitePage } from "../page/pageStore.js";
import type { Language } from "../../text";
import { Refusal } from "../sharePoint/client.js";
import { changedCanvas } from "./editedCanvas.js";

/** What the server tells edit mode. */
export interface EditedPage {
  readonly id: number;
  /** As the page was drawn. */
  readonly canvas: string;
  /** What was drawn is newer than what readers see. */
  readonly isDraft: boolean;
  /** Absolute URL of the web. */
  readonly webUrl: string;
  readonly language: Language;
}

export type Trouble =
  { readonly is: "locked" } | { readonly is: "refused"; readonly message: string } | { readonly is: "invalid"; readonly field: string };

export interface EditState {
  readonly mode: "reading" | "opening" | "editing" | "saving";
  readonly saved: boolean;
  readonly trouble?: Trouble;
}

/** What the session needs of the page it stands on. */
export interface EditSurroundings {
  readonly store: PageStore;
  readonly hosted: () => Promise<readonly HostedWebPart[]>;
  /** Finishes what is being typed. @returns the label of a field that holds something wrong */
  readonly settle: () => Promise<string | undefined>;
  readonly closePane: () => void;
  /** Draws the page anew as it is stored. */
  readonly reload: (editing: boolean) => void;
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refusal)) throw error;
  return error.status === LOCKED ? { is: "locked" } : { is: "refused", message: error.message };
}

/**
 * From the moment an editor takes the page until it is saved or given back. The page is checked out meanwhile, as SharePoint
 * does it, so that nobody else writes to it.
 */
export class EditSession {
  private current: EditState = { mode: "reading", saved: false };
  private taken:
    | { readonly page: SitePage; readonly wasDraft: boolean; readonly webParts: readonly HostedWebPart[]; readonly before: string }
    | undefined;
  private readonly emphases = new Map<number, number>();

  constructor(
    private page: EditedPage,
    private readonly around: EditSurroundings,
    private readonly changed: () => void,
  ) {}

  get state(): EditState {
    return this.current;
  }

  /** Whether something would be lost. */
  get isDirty(): boolean {
    return this.taken !== undefined && this.canvas(this.taken.webParts) !== this.taken.before;
  }

  /** Takes the page. When it is no longer what was drawn, it is drawn anew. */
  async open(): Promise<void> {
    this.show({ mode: "opening", saved: false });
    try {
      const [webParts, read] = await Promise.all([this.around.hosted(), this.around.store.read(this.page.id)]);
      const page = await this.around.store.checkOut(read);
      if ((page.CanvasContent1 ?? "") !== this.page.canvas) return this.around.reload(true);
      await Promise.all(webParts.map((webPart) => webPart.setEditing(true)));
      this.emphases.clear();
      this.taken = { page, wasDraft: isDraft(read), webParts, before: this.canvas(webParts) };
      this.show({ mode: "editing", saved: false });
    } catch (error) {
      this.show({ mode: "reading", saved: false, trouble: troubleOf(error) });
    }
  }

  setEmphasis(zone: number, emphasis: number): void {
    this.emphases.set(zone, emphasis);
    this.changed();
  }

  /** Saves and publishes, unless a field of the open pane holds something wrong. */
  async save(): Promise<void> {
    if (this.taken === undefined) return;
    const wrong = await this.around.settle();
    if (wrong !== undefined) return this.show({ mode: "editing", saved: false, trouble: { is: "invalid", field: wrong } });
    this.show({ mode: "saving", saved: false });
    const { webParts } = this.taken;
    const { store, closePane } = this.around;
    try {
      closePane();
      const canvas = this.canvas(webParts);
      await store.save(this.page.id, { CanvasContent1: canvas });
      await store.publish(this.page.id);
      this.page = { ...this.page, canvas };
      this.taken = undefined;
      await Promise.all(webParts.map((webPart) => webPart.setEditing(false)));
      this.show({ mode: "reading", saved: true });
    } catch (error) {
      this.show({ mode: "editing", saved: false, trouble: troubleOf(error) });
    }
  }

  /** Gives the page back as it was: a published page returns to its published version, a draft stays the draft it was. */
  async discard(): Promise<void> {
    if (this.taken === undefined) return;
    const { page, wasDraft } = this.taken;
    const { store } = this.around;
    try {
      await (wasDraft ? store.saveAsDraft(page.Id, { CanvasContent1: this.page.canvas }) : store.discard(page));
      this.taken = undefined;
      this.around.reload(false);
    } catch (error) {
      this.show({ mode: "editing", saved: false, trouble: troubleOf(error) });
    }
  }

  private canvas(webParts: readonly HostedWebPart[]): string {
    return changedCanvas(this.page.canvas, {
      webParts: new Map(webParts.map((webPart) => [webPart.instanceId, webPart.serialize()])),
      emphases: this.emphases,
    });
  }

  private show(state: EditState): void {
    this.current = state;
    this.changed();
  }
}
