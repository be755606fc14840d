import type { NavigationNode } from "../store/quickLaunch";
import type { Site } from "../store/site";
import { shape } from "./shape";
import type { Entity } from "./shape";

/** @see https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.navigationnode */
export function navigationEntity(site: Site, node: NavigationNode): Entity {
  return {
    type: "SP.NavigationNode",
    path: `Web/Navigation/GetNodeById(${node.id})`,
    properties: {
      AudienceIds: null,
      CurrentLCID: site.web.language,
      Id: node.id,
      IsDocLib: true,
      IsExternal: node.isExternal,
      IsVisible: node.isVisible,
      ListTemplateType: 0,
      Title: node.title,
      Url: node.url,
    },
    related: { Children: (selection) => site.quickLaunch.below(node.id).map((child) => shape(navigationEntity(site, child), selection)) },
  };
}
