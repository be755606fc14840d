import { ProviderState, Providers } from "@microsoft/mgt-element";
import type { IProvider } from "@microsoft/mgt-element";
import { SharePointProvider } from "@microsoft/mgt-sharepoint-provider";
import { cut } from "../../domain/cut";
import { visibleText } from "../../domain/visibleText";
import type { GraphContext } from "../graphContext";
import type { OrganisationDetails } from "../organisationDetails";

const GRAPH = "https://graph.microsoft.com";

interface GraphUser {
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly businessPhones: readonly string[];
}

const NOTHING_KNOWN: GraphUser = { jobTitle: null, department: null, officeLocation: null, businessPhones: [] };

/**
 * Asks Graph, in one request, for what the directory says about a person and for the photo. Needs User.Read.All,
 * which is optional: without it Graph refuses, and the card shows what SharePoint told.
 *
 * @returns no details at all where Graph refuses, does not answer or knows nobody of this sign-in name
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export async function readOrganisation(context: GraphContext, upn: string): Promise<OrganisationDetails> {
  try {
    const { graph } = await signedIn(context);
    const user = `/users/${encodeURIComponent(upn)}`;
    const batch = graph.createBatch<GraphUser | string>();
    batch.get("user", `${user}?$select=jobTitle,department,officeLocation,businessPhones`);
    batch.get("photo", `${user}/photos/96x96/$value`);
    const answers = await batch.executeNext();
    return organisationDetails(answers.get("user")?.content, answers.get("photo")?.content);
  } catch {
    return {};
  }
}

/** As long as a column of the lists: what is longer is no title and no room. */
const LONGEST = 255;

/** Administrators and their imports write the directory; what they write is seen as it is meant. */
function lineOf(value: string | null | undefined): string {
  return cut(visibleText(value ?? "").trim(), LONGEST);
}

/** The toolkit hands a photo over as a `data:` URL; a part that Graph refused is missing. */
function organisationDetails(user: GraphUser | string | undefined, photo: GraphUser | string | undefined): OrganisationDetails {
  const known = typeof user === "object" ? user : NOTHING_KNOWN;
  const [jobTitle, department, office, phone] = [known.jobTitle, known.department, known.officeLocation, known.businessPhones[0]].map(lineOf);
  return {
    ...(jobTitle ? { jobTitle } : {}),
    ...(department ? { department } : {}),
    ...(office ? { office } : {}),
    ...(phone ? { phone } : {}),
    ...(typeof photo === "string" ? { photo } : {}),
  };
}

/**
 * The page's provider, with its Graph client.
 *
 * A token is asked for before the provider is made: SharePointProvider leaves a refused one as an unhandled rejection
 * and stays in its loading state for ever.
 *
 * @throws when no token is given
 */
async function signedIn(context: GraphContext): Promise<IProvider> {
  const tokens = await context.aadTokenProviderFactory.getTokenProvider();
  if (!(await tokens.getToken(GRAPH))) throw new Error("No token for Microsoft Graph: the organisation gives none to SharePoint pages.");
  const provider = (Providers.globalProvider ??= new SharePointProvider(context));
  await new Promise<void>((resolve) => {
    const resolveWhenReady = (): void => {
      if (provider.state === ProviderState.Loading) return;
      provider.removeStateChangedHandler(resolveWhenReady);
      resolve();
    };
    provider.onStateChanged(resolveWhenReady);
    resolveWhenReady();
  });
  return provider;
}
