import "../../../test/readInEnglish";
import { conditions } from "../../domain/directory/facets/conditions";
import { ONE_OF_EACH, smallMinistry } from "../../domain/testing/smallMinistry";
import { conditionText } from "./conditionText";

it("the chips of conditions say each condition in English", () => {
  expect(conditions(ONE_OF_EACH, smallMinistry()).map(({ values }) => conditionText(values, "en"))).toEqual([
    "“菜園”",
    "Before: Africa",
    "Before: Thailand",
    "Before: Embassy of Japan in Kenya",
    "Before: General Affairs Division (European Affairs Bureau)",
    "Specialist (Foreign Ministry Specialist)",
    "Joined 2005–2016",
    "Choosing a school",
    "“Happy to listen: Pregnancy and childbirth”",
    "Thai",
    "“Replies take a while”",
  ]);
});
