import { tenantSite } from "./tenantSite";

const web = "https://plat.sharepoint.com/sites/portal";
const sodan = "https://plat.sharepoint.com/sites/sodan";

describe("a site of the tenant", () => {
  it.each([sodan, `${sodan}/`, `${sodan}//`, `${sodan}?web=1`, `${sodan}/#top`, "/sites/sodan", "/sites/sodan/?web=1", ` ${sodan} `])(
    "has one address, however it is written: %j",
    (written) => {
      expect(tenantSite(written, web)).toBe(sodan);
    },
  );

  it("may be the root", () => {
    expect(tenantSite("/", web)).toBe("https://plat.sharepoint.com");
  });

  it.each([
    undefined,
    "",
    "  ",
    "sites/sodan",
    "javascript:alert(1)",
    "https://elsewhere.example/sites/portal",
    "//elsewhere.example",
    "https://other.sharepoint.com/sites/sodan",
  ])("is not %j", (written) => {
    expect(tenantSite(written, web)).toBeUndefined();
  });
});
