import { PropertyPaneButton, PropertyPaneButtonType } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { FACET_VIEWS } from "../../../components/directory/Facets/facetViews";
import { ORDER_NAMES } from "../../../components/directory/orderNames";
import { strings as directoryStrings } from "../../../components/directory/strings";
import type { PageSize } from "../../../domain/configuration/directoryConfiguration";
import { LAYOUTS, PAGE_SIZES } from "../../../domain/configuration/directoryConfiguration";
import type { FacetName } from "../../../domain/directory/facets/facets";
import { FACET_NAMES, forEachFacet } from "../../../domain/directory/facets/facets";
import { DENSITIES, ORDERS } from "../../../domain/directory/view/viewState";
import { safeUrl } from "../../../domain/link/safeUrl";
import { tenantSite } from "../../../domain/link/tenantSite";
import type { PaneField } from "../../shared/pane/fields";
import { checkedField, choiceField } from "../../shared/pane/fields";
import { listedGroup } from "../../shared/pane/listedGroup";
import type { PaneContext } from "./fields";
import { switchFields } from "./fields";
import { texts } from "./texts";

const FACET_TITLES = forEachFacet<Readonly<Record<FacetName, string>>>((name) => FACET_VIEWS[name].title);

const atATime = (count: number): string => fill(texts.PageSizeOf, count);
const PAGE_SIZE_NAMES: Readonly<Record<PageSize, string>> = {
  all: texts.PageSizeAll,
  12: atATime(12),
  24: atATime(24),
  48: atATime(48),
  96: atATime(96),
};

function setUpButton(askSetUp: () => void): PaneField {
  return PropertyPaneButton("setUp", {
    text: directoryStrings.SetUpStart,
    description: texts.SetUpHint,
    buttonType: PropertyPaneButtonType.Normal,
    onClick: (value: unknown) => {
      askSetUp();
      return value;
    },
  });
}

/** 表示: what is read, and how it is shown. */
export function displayPage({ page, configuration, askSetUp }: PaneContext): IPropertyPanePage {
  const { layout, arrangements, pageSize, facets } = configuration;
  const { orders, order, density } = arrangements;
  const directoryPage = checkedField("directoryPageUrl", {
    label: texts.DirectoryPage,
    description: texts.DirectoryPageHint,
    placeholder: page.url.replace(/[?#].*$/, ""),
    usable: (written) => safeUrl(written, page.url) !== undefined,
    refusal: texts.PageRefused,
  });
  const site = checkedField("siteUrl", {
    label: texts.Site,
    description: texts.SiteHint,
    placeholder: page.webUrl,
    usable: (written) => tenantSite(written, page.webUrl) !== undefined,
    refusal: texts.SiteRefused,
  });
  return {
    header: { description: texts.DisplayPage },
    groups: [
      {
        groupName: texts.Appearance,
        groupFields: [
          choiceField("layout", texts.Layout, LAYOUTS, { page: texts.LayoutPage, teaser: texts.LayoutTeaser }, layout),
          ...(layout === "teaser"
            ? [directoryPage]
            : [
                choiceField(
                  "density",
                  texts.Density,
                  DENSITIES,
                  { cards: directoryStrings.DensityCards, rows: directoryStrings.DensityRows },
                  density,
                ),
                choiceField("order", texts.Order, orders, ORDER_NAMES, order),
                choiceField("pageSize", texts.PageSize, PAGE_SIZES, PAGE_SIZE_NAMES, pageSize),
              ]),
        ],
      },
      ...(layout === "teaser"
        ? []
        : [
            { groupName: texts.Orders, groupFields: switchFields("orders", ORDERS, ORDER_NAMES, orders, true) },
            { groupName: texts.Facets, groupFields: switchFields("facets", FACET_NAMES, FACET_TITLES, facets, false) },
          ]),
      listedGroup(configuration),
      { groupName: texts.Source, groupFields: [site] },
      // The set-up is for the lists of the page's own site.
      ...(askSetUp === undefined || configuration.siteUrl !== page.webUrl
        ? []
        : [{ groupName: texts.SetUp, groupFields: [setUpButton(askSetUp)] }]),
    ],
  };
}
