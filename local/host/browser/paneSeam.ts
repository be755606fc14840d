import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";

/** The events that the runtime's base class hands on to a web part. */
export type PaneEvent = "Opened" | "ConfigurationStart" | "ConfigurationComplete" | "ApplyClicked" | "ActiveWebPartChanged" | "Closed";

/** What a web part tells of itself when its pane is shown. */
export interface PaneData {
  readonly webPartId: string;
  readonly title: string;
  /** False: changes wait until they are applied. */
  readonly isReactive: boolean;
  readonly configuration: IPropertyPaneConfiguration;
  /** A copy. */
  readonly properties: unknown;
  readonly onRendered?: () => void;
}

/** A web part as the property pane sees it: internals of the runtime's `BaseWebPart`. */
export interface PaneConsumer {
  _getPropertyPaneData(): Promise<PaneData>;
  _onPropertyPaneFieldChanged(path: string, value: unknown, fieldType?: number): boolean;
  _onPropertyPaneLifeCycleEvent(event: PaneEvent): void;
}

export type PaneAction = "Open" | "OpenDetails" | "Toggle" | "Default" | "Refresh" | "Close" | "Unmount";

/** What the runtime asks of the page's property pane. */
export interface PaneSeam {
  registerConsumer(instanceId: string, consumer: PaneConsumer): void;
  requestAction(instanceId: string, action?: PaneAction, renderedByWebPart?: boolean): void;
  onConsumerDelete(instanceId: string): void;
  isOpen(instanceId?: string): boolean;
  isRenderedByConsumer(): boolean;
  isContentPanelOpen(): boolean;
}
