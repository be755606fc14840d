import { listAddress } from "./listAddress";

test.each([
  ["https://contoso.sharepoint.com/sites/plat", "/sites/plat/Lists/PlatTopics"],
  ["https://contoso.sharepoint.com/sites/plat/", "/sites/plat/Lists/PlatTopics"],
  ["https://contoso.sharepoint.com", "/Lists/PlatTopics"],
  ["https://contoso.sharepoint.com/sites/%E7%9B%B8%E8%AB%87", "/sites/相談/Lists/PlatTopics"],
])("a list of %s is at %s", (webUrl, address) => {
  expect(listAddress(webUrl, "Lists/PlatTopics")).toBe(address);
});
