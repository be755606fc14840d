import { PropertyPaneButton, PropertyPaneButtonType } from "@microsoft/sp-property-pane";
import type { IPropertyPanePage } from "@microsoft/sp-property-pane";
import { fill } from "../../../components/shared/fill";
import { FACET_VIEWS } from "../../../components/directory/Facets/facetViews";
import { ORDER_NAMES } from "../../../components/directory/orderNames";
import { strings } from "../../../components/directory/strings";
import type { PageSize } from "../../../domain/configuration/directoryConfiguration";
import { LAYOUTS, PAGE_SIZES } from "../../../domain/configuration/directoryConfiguration";
import type { FacetName } from "../../../domain/directory/facets/facets";
import { FACET_NAMES, forEachFacet } from "../../../domain/directory/facets/facets";
import { DENSITIES, ORDERS } from "../../../domain/directory/view/viewState";
import { safeUrl } from "../../../domain/link/safeUrl";
import { tenantSite } from "../../../domain/link/tenantSite";
import type { PaneContext, PaneField } from "./fields";
import type { PaneTexts } from "./paneTexts";
import { checkedField, choiceField, switchFields } from "./fields";

const FACET_TITLES = forEachFacet<Readonly<Record<FacetName, string>>>((name) => FACET_VIEWS[name].title);

function pageSizeNames({ PageSizeAll, PageSizeOf }: PaneTexts): Readonly<Record<PageSize, string>> {
  const atATime = (count: number): string => fill(PageSizeOf, count);
  return { all: PageSizeAll, 12: atATime(12), 24: atATime(24), 48: atATime(48), 96: atATime(96) };
}

function setUpButton(texts: PaneTexts, askSetUp: () => void): PaneField {
  return PropertyPaneButton("setUp", {
    text: strings.SetUpStart,
    description: texts.SetUpHint,
    buttonType: PropertyPaneButtonType.Normal,
    onClick: (value: unknown) => {
      askSetUp();
      return value;
    },
  });
}

/** 表示: what is read, and how it is shown. */
export function displayPage({ texts, page, configuration, askSetUp }: PaneContext): IPropertyPanePage {
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
          ...(layout === "teaser" ? [directoryPage] : [
            choiceField("density", texts.Density, DENSITIES, { cards: strings.DensityCards, rows: strings.DensityRows }, density),
            choiceField("order", texts.Order, orders, ORDER_NAMES, order),
            choiceField("pageSize", texts.PageSize, PAGE_SIZES, pageSizeNames(texts), pageSize),
          ]),
        ],
      },
      ...(layout === "teaser" ? [] : [
        { groupName: texts.Orders, groupFields: switchFields("orders", ORDERS, ORDER_NAMES, orders, true) },
        { groupName: texts.Facets, groupFields: switchFields("facets", FACET_NAMES, FACET_TITLES, facets, false) },
      ]),
      { groupName: texts.Source, groupFields: [site] },
      // The set-up is for the lists of the page's own site.
      ...(askSetUp === undefined || configuration.siteUrl !== page.webUrl ? [] : [{ groupName: texts.SetUp, groupFields: [setUpButton(texts, askSetUp)] }]),
    ],
  };
}
