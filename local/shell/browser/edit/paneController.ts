import { PaneEntries } from "./paneEntries.js";
import type { PaneAction, PaneConsumer, PaneData, PaneEvent, PaneSeam } from "../../../host/browser/paneSeam.js";

/** A reactive pane tells its web part that configuring has ended when nothing has changed for so long, in milliseconds. */
const QUIET = 5000;

/** The pane as it is to be drawn. */
export interface OpenPane {
  readonly instanceId: string;
  /** Undefined until the web part has answered. */
  readonly data: PaneData | undefined;
  readonly failed: boolean;
  /** Something was changed that waits to be applied. */
  readonly waiting: boolean;
}

const opening = (instanceId: string): OpenPane => ({ instanceId, data: undefined, failed: false, waiting: false });

/**
 * One property pane for all web parts of a page. It tells each web part what SharePoint's pane tells it, in the same order: the
 * configuration is asked for anew after every change, and opening, applying and closing are events.
 *
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/basics/integrate-with-property-pane
 */
export class PaneController implements PaneSeam {
  private readonly consumers = new Map<string, PaneConsumer>();
  private shown: OpenPane | undefined;
  private byWebPart = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  /** What is typed and not in force. */
  readonly entries: PaneEntries;

  constructor(private readonly changed: () => void) {
    this.entries = new PaneEntries((path, text) => this.change(path, text), changed);
  }

  get pane(): OpenPane | undefined {
    return this.shown;
  }

  registerConsumer(instanceId: string, consumer: PaneConsumer): void {
    this.consumers.set(instanceId, consumer);
  }

  onConsumerDelete(instanceId: string): void {
    if (this.shown?.instanceId === instanceId) this.show(undefined);
    this.consumers.delete(instanceId);
  }

  isOpen(instanceId?: string): boolean {
    return this.shown !== undefined && (instanceId === undefined || this.shown.instanceId === instanceId);
  }

  isRenderedByConsumer(): boolean {
    return this.byWebPart;
  }

  /** SharePoint's newer panel beside the property pane does not exist here. */
  isContentPanelOpen(): boolean {
    return false;
  }

  requestAction(instanceId: string, action: PaneAction = "Default", renderedByWebPart = false): void {
    const same = this.shown?.instanceId === instanceId;
    if (action === "Refresh") {
      if (same) void this.read(instanceId);
      return;
    }
    this.byWebPart = renderedByWebPart;
    if (action === "Close" || action === "Unmount" || (action === "Toggle" && same)) return this.close();
    if (action === "Default" && (this.shown === undefined || same)) return;
    void this.open(instanceId);
  }

  /** The web part that was configured before is told that this has ended. */
  async open(instanceId: string): Promise<void> {
    const former = this.shown?.instanceId;
    if (former !== undefined && former !== instanceId) this.tell(instanceId, "ActiveWebPartChanged");
    if (former !== undefined) this.tell(former, "ConfigurationComplete");
    this.entries.clear();
    this.show(opening(instanceId));
    await this.read(instanceId);
    if (this.shown?.instanceId !== instanceId) return;
    if (former === undefined) this.tell(instanceId, "Opened");
    this.tell(instanceId, "ConfigurationStart");
  }

  close(): void {
    const { instanceId } = this.shown ?? {};
    if (instanceId === undefined) return;
    this.entries.clear();
    this.show(undefined);
    this.tell(instanceId, "ConfigurationComplete");
    this.tell(instanceId, "Closed");
  }

  /** @param fieldType - given for buttons and custom fields, which change things without a new value */
  change(path: string, value: unknown, fieldType?: number): void {
    const { instanceId, data } = this.shown ?? {};
    if (this.shown === undefined || instanceId === undefined || data === undefined) return;
    this.show({ ...this.shown, waiting: !data.isReactive });
    this.consumers.get(instanceId)?._onPropertyPaneFieldChanged(path, value, fieldType);
    void this.read(instanceId);
    clearTimeout(this.quiet);
    if (data.isReactive) this.quiet = setTimeout(() => this.tell(instanceId, "ConfigurationComplete"), QUIET);
  }

  apply(): void {
    const { instanceId } = this.shown ?? {};
    if (instanceId === undefined) return;
    this.show({ ...opening(instanceId), data: this.shown?.data });
    this.tell(instanceId, "ApplyClicked");
    this.tell(instanceId, "ConfigurationComplete");
    void this.read(instanceId);
  }

  /** Asks for the configuration anew, as after turning a page. */
  refresh(): void {
    if (this.shown !== undefined) void this.read(this.shown.instanceId);
  }

  private async read(instanceId: string): Promise<void> {
    try {
      const data = await this.consumers.get(instanceId)?._getPropertyPaneData();
      if (this.shown?.instanceId !== instanceId) return;
      this.entries.forgetHandedOn();
      this.show({ ...this.shown, data, failed: data === undefined });
    } catch (error) {
      console.error("The web part did not tell its properties.", error);
      if (this.shown?.instanceId === instanceId) this.show({ ...opening(instanceId), failed: true });
    }
  }

  private tell(instanceId: string, event: PaneEvent): void {
    clearTimeout(this.quiet);
    this.consumers.get(instanceId)?._onPropertyPaneLifeCycleEvent(event);
  }

  private show(pane: OpenPane | undefined): void {
    this.shown = pane;
    this.changed();
  }
}
