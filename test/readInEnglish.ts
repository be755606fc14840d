import { localisedResources } from "../tasks/steps/localisedResources.cjs";
import { localisedTexts } from "./localisedTexts";

// Imported before anything else, gives a test the page as English readers get it: SharePoint loads the texts of their language.
for (const { name, folder } of localisedResources()) jest.doMock(name, () => localisedTexts(folder, "en-us"));
