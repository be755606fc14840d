import { PropertyPaneSlider } from "@microsoft/sp-property-pane";
import type { IPropertyPaneGroup } from "@microsoft/sp-property-pane";
import { CONFIRMED_WITHIN_MONTHS } from "../../../domain/configuration/listingConfiguration";
import type { ListingConfiguration } from "../../../domain/configuration/listingConfiguration";
import { texts } from "./texts";

/** Who is listed. */
export function listedGroup({ confirmedWithinMonths }: ListingConfiguration): IPropertyPaneGroup {
  return {
    groupName: texts.Listed,
    groupFields: [
      PropertyPaneSlider("confirmedWithinMonths", {
        label: texts.ConfirmedWithin,
        min: 0,
        max: CONFIRMED_WITHIN_MONTHS.most,
        value: confirmedWithinMonths,
      }),
    ],
  };
}
