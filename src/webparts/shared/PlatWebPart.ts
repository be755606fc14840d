import type { IReadonlyTheme } from "@microsoft/sp-component-base";
import type { IPropertyPaneConfiguration } from "@microsoft/sp-property-pane";
import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import type * as React from "react";
import * as ReactDom from "react-dom";
import type { ConfiguredPage } from "../../domain/configuration/configuredPage";
import { hostContext } from "../../host/hostContext";
import type { HostContext } from "../../host/hostContext";
import { themeAttributes } from "../../host/theme";
import type { ThemeAttributes } from "../../host/theme";
import { LatePane } from "./pane/LatePane";
import type { PropertyPane } from "./pane/LatePane";

/**
 * What every web part of the product has in common: it knows its page, follows the colours of its section, reads from the site that an
 * editor chose, and loads its property pane when an editor opens it.
 *
 * @typeParam Source - what is read from one site
 */
export abstract class PlatWebPart<Source> extends BaseClientSideWebPart<Record<string, unknown>> {
  protected host!: HostContext;
  private theme: IReadonlyTheme | undefined;
  private readonly pane = new LatePane(
    () => this.loadPane(),
    () => this.context.propertyPane.refresh(),
  );
  /** Kept while the site stays the same: a new one means reading anew. */
  private kept: { readonly siteUrl: string; readonly source: Source } | undefined;

  /** What the web part shows. */
  protected abstract content(theme: ThemeAttributes): React.ReactElement;
  /** The repositories of a site. */
  protected abstract open(siteUrl: string): Source;
  /** Imports the pane in a chunk of its own: readers never need it. */
  protected abstract loadPane(): Promise<PropertyPane>;

  protected get page(): ConfiguredPage {
    const { webUrl, language } = this.host;
    return { webUrl, url: window.location.href, language };
  }

  protected sourceOf(siteUrl: string): Source {
    if (this.kept?.siteUrl !== siteUrl) this.kept = { siteUrl, source: this.open(siteUrl) };
    return this.kept.source;
  }

  /** Reads the site anew: what was read of it may no longer be so. */
  protected readAgain(): void {
    this.kept = undefined;
    this.render();
  }

  protected override onInit(): Promise<void> {
    this.host = hostContext(this.context);
    return Promise.resolve();
  }

  public override render(): void {
    ReactDom.render(this.content(themeAttributes(this.theme)), this.domElement);
  }

  /** SharePoint asks to render after this. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override loadPropertyPaneResources(): Promise<void> {
    return this.pane.open();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane.configuration(this.properties, this.page);
  }
}
