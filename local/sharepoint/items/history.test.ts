import { startSample } from "../testing/sampleSite";
import type { PersonName, Sample } from "../testing/sampleSite";

let sample: Sample;
beforeAll(() => (sample = startSample()));
afterAll(() => sample.end());

const PAGE = "web/lists/getByTitle('Site Pages')/items(2)";

async function labels(person: PersonName): Promise<readonly string[]> {
  const { value } = (await (await sample.ask(person, `${PAGE}/versions?$select=VersionLabel`)).json()) as {
    value: { VersionLabel: string }[];
  };
  return value.map(({ VersionLabel }) => VersionLabel);
}

const edit = async (Title: string): Promise<unknown> => sample.change("owner", "MERGE", PAGE, { Title });
const publish = async (): Promise<unknown> => sample.change("owner", "POST", `${PAGE}/file/publish('')`);

describe("the history of a page", () => {
  it("counts drafts, and publishing raises the last of them to a whole version", async () => {
    expect(await labels("owner")).toEqual(["0.1"]);
    await edit("Second draft");
    await edit("Third draft");
    expect(await labels("owner")).toEqual(["0.3", "0.2", "0.1"]);
    await publish();
    expect(await labels("owner")).toEqual(["1.0", "0.2", "0.1"]);
  });

  it("shows readers the published versions only", async () => {
    await edit("Draft of the next");
    expect(await labels("owner")).toEqual(["1.1", "1.0", "0.2", "0.1"]);
    expect(await labels("reader")).toEqual(["1.0"]);
  });

  it("keeps what a version said", async () => {
    const { value } = (await (await sample.ask("owner", `${PAGE}/versions?$select=Title,owshiddenversion`)).json()) as { value: unknown };
    expect(value).toMatchObject([{ Title: "Draft of the next" }, { Title: "Third draft" }, { Title: "Second draft" }, { Title: "Draft" }]);
  });
});
