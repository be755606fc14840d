import { createPhotoSource } from "./photoSource";
import type { PhotoSource } from "./photoSource";

/** A source whose pictures arrive, and whose page is idle, when the test says so. */
function aSource(): {
  readonly source: PhotoSource;
  readonly asked: string[];
  readonly idle: () => void;
  readonly arrives: (upn: string, photo?: Blob) => Promise<void>;
} {
  const asked: string[] = [];
  const answers = new Map<string, (photo: Blob | undefined) => void>();
  let begin: (() => void) | undefined;
  const source = createPhotoSource(
    (upn) => {
      asked.push(upn);
      return new Promise((resolve) => answers.set(upn, resolve));
    },
    (callback) => {
      if (begin !== undefined) throw new Error("The page was asked twice when it is idle.");
      begin = callback;
    },
  );
  return {
    source,
    asked,
    idle: () => begin?.(),
    arrives: async (upn, photo) => {
      const answer = answers.get(upn);
      if (answer === undefined) throw new Error(`Nobody asked for the photo of ${upn}.`);
      answer(photo);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const PEOPLE = Array.from({ length: 9 }, (_, index) => `person${index}@plat.example`);
const photo = (): Blob => new Blob(["face"]);

let made = 0;
const revoked: string[] = [];
beforeAll(() => {
  URL.createObjectURL = () => `blob:${(made += 1)}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
});
beforeEach(() => {
  made = 0;
  revoked.length = 0;
});

describe("the photos of a page", () => {
  it("are not asked for before the page is idle", () => {
    const { source, asked, idle } = aSource();
    PEOPLE.slice(0, 2).forEach((upn) => source.ask(upn, jest.fn()));
    expect(asked).toEqual([]);
    idle();
    expect(asked).toHaveLength(2);
  });

  it("are asked for six at once, and those that came into view last are the first", async () => {
    const { source, asked, idle, arrives } = aSource();
    PEOPLE.forEach((upn) => source.ask(upn, jest.fn()));
    idle();
    expect(asked).toEqual([...PEOPLE].reverse().slice(0, 6));
    await arrives(PEOPLE[8] ?? "");
    expect(asked).toHaveLength(7);
    expect(asked[6]).toBe(PEOPLE[2]);
  });

  it("are not asked for once the card has gone before its turn", () => {
    const { source, asked, idle } = aSource();
    const takeBack = source.ask("gone@plat.example", jest.fn());
    source.ask("here@plat.example", jest.fn());
    takeBack();
    idle();
    expect(asked).toEqual(["here@plat.example"]);
  });

  it("are asked for once, wherever the person is shown, and are there at once the next time", async () => {
    const { source, asked, idle, arrives } = aSource();
    const [card, panel, later] = [jest.fn(), jest.fn(), jest.fn()];
    source.ask("yoko@plat.example", card);
    idle();
    source.ask("yoko@plat.example", panel);
    await arrives("yoko@plat.example", photo());
    expect([card.mock.calls, panel.mock.calls]).toEqual([[["blob:1"]], [["blob:1"]]]);
    source.ask("yoko@plat.example", later);
    expect(later).toHaveBeenCalledWith("blob:1");
    expect(source.known("yoko@plat.example")).toBe("blob:1");
    expect(asked).toEqual(["yoko@plat.example"]);
  });

  it("are asked for only once of a person without one", async () => {
    const { source, asked, idle, arrives } = aSource();
    const show = jest.fn();
    source.ask("ken@plat.example", show);
    idle();
    await arrives("ken@plat.example");
    source.ask("ken@plat.example", show)();
    expect([show.mock.calls, asked]).toEqual([[], ["ken@plat.example"]]);
  });

  it("are kept for the next card although the first went while it was read", async () => {
    const { source, idle, arrives } = aSource();
    const [gone, next] = [jest.fn(), jest.fn()];
    const takeBack = source.ask("yoko@plat.example", gone);
    idle();
    takeBack();
    source.ask("yoko@plat.example", next);
    await arrives("yoko@plat.example", photo());
    expect([gone.mock.calls, next.mock.calls]).toEqual([[], [["blob:1"]]]);
  });

  it("do not fill the memory: the oldest is given up, and asked for again when it is wanted", async () => {
    const { source, asked, idle, arrives } = aSource();
    source.ask("first@plat.example", jest.fn());
    idle();
    await arrives("first@plat.example", photo());
    for (let index = 0; index < 300; index += 1) {
      source.ask(`${index}@plat.example`, jest.fn());
      await arrives(`${index}@plat.example`, photo());
    }
    expect(revoked).toEqual(["blob:1"]);
    expect(source.known("first@plat.example")).toBeUndefined();
    source.ask("first@plat.example", jest.fn());
    expect(asked[301]).toBe("first@plat.example");
  });
});
