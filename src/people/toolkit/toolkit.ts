import { applyTheme } from "@microsoft/mgt-components";
import { LocalizationHelper } from "@microsoft/mgt-element";
import type { PersonCardToolkit } from "../personCardToolkit";
import { readOrganisation } from "./graphDirectory";
import { personDetails, registerPersonCard } from "./personCardElement";
import type { PersonCardElement } from "./personCardElement";
import { toolkitStrings } from "./toolkitStrings";

registerPersonCard();

/** The toolkit itself; loaded as a chunk of its own, see `loadPersonCardToolkit`. */
export const personCardToolkit: PersonCardToolkit = {
  show(element, { person, details, theme, language }) {
    LocalizationHelper.strings = { _components: {}, ...toolkitStrings[language] };
    applyTheme(theme, element);
    (element as PersonCardElement).personDetails = personDetails(person, details);
  },
  readOrganisation,
};
