import type { IPropertyPaneConfiguration, IPropertyPaneField, PropertyPaneFieldType } from "@microsoft/sp-property-pane";
import { late } from "../../../components/shared/LatePart/late";
import type { Late } from "../../../components/shared/LatePart/late";
import { lostPart } from "../../../components/shared/LatePart/lostPart";
import { SLOW_MS } from "../../../components/shared/LatePart/useSlow";
import { strings } from "../../../components/shared/strings";
import type { Failure } from "../../../data/transport/failure";
import type { ConfiguredPage } from "../../../domain/configuration/configuredPage";

/**
 * What an editor may set.
 *
 * @param stored - the web part's properties: what they hold decides which fields make sense
 */
export type PropertyPane = (stored: unknown, page: ConfiguredPage) => IPropertyPaneConfiguration;

/** SharePoint's own makers of fields come with the pane: these are what they would make. */
const label = (text: string): IPropertyPaneField<object> => ({
  type: 7 satisfies PropertyPaneFieldType.Label,
  targetProperty: "",
  properties: { text },
});
const button = (text: string, press: () => void): IPropertyPaneField<object> => ({
  type: 11 satisfies PropertyPaneFieldType.Button,
  targetProperty: "",
  properties: { text, buttonType: 0, onClick: press },
});

/** A property pane in a chunk of its own. SharePoint asks for it once a page, and would keep a refusal: what is slow or lost is told in the pane instead. */
export class LatePane {
  private readonly pane: Late<PropertyPane>;
  private failure: Failure | undefined;
  private isSlow = false;
  /** Something else is shown in its place. */
  private isMissed = false;
  private opened = (): void => undefined;

  /**
   * @param load - imports it
   * @param refresh - has SharePoint ask for the configuration anew
   */
  constructor(
    load: () => Promise<PropertyPane>,
    private readonly refresh: () => void,
  ) {
    this.pane = late(load);
  }

  /** Settles as soon as there is something to show. */
  public open(): Promise<void> {
    return new Promise((resolve) => {
      this.opened = resolve;
      void this.bring();
    });
  }

  /** The pane, or why it is not there. */
  public configuration(stored: unknown, page: ConfiguredPage): IPropertyPaneConfiguration {
    const pane = this.pane.here();
    this.isMissed = pane === undefined;
    return pane?.(stored, page) ?? { pages: [{ groups: [{ groupFields: this.instead() }] }] };
  }

  private instead(): IPropertyPaneField<object>[] {
    if (this.failure === undefined) return [label(this.isSlow ? strings.PartSlow : strings.Reading)];
    const why = this.failure.kind === "offline" ? strings.FailureOffline : strings.PartLost;
    return [label(why), button(strings.TryAgain, () => this.again())];
  }

  private again(): void {
    void this.bring();
    this.refresh();
  }

  private async bring(): Promise<void> {
    this.failure = undefined;
    this.isSlow = false;
    const timer = window.setTimeout(() => {
      this.isSlow = true;
      this.tell();
    }, SLOW_MS);
    try {
      await this.pane.load();
    } catch (error) {
      this.failure = lostPart(error);
      window.addEventListener("online", () => this.failure !== undefined && this.again(), { once: true });
    }
    window.clearTimeout(timer);
    this.tell();
  }

  private tell(): void {
    this.opened();
    if (this.isMissed) this.refresh();
  }
}
