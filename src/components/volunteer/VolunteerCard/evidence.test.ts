import type { DirectorySource } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { aDepartment, aDirectory, aPosting, aTopic, aVolunteer, inPlaces } from "../../../domain/testing/builders";
import type { Language } from "../../../domain/text";
import { fill } from "../../shared/fill";
import type { Evidence } from "./evidence";
import { askedIn, evidenceFor } from "./evidence";

const country = (id: number, name: string, english: string, city: string) =>
  aPosting({
    id,
    code: `emb-${id}`,
    name: { ja: `在${name}日本国大使館`, en: `Embassy of Japan in ${english}` },
    shortNames: [`在${name}大`],
    country: { ja: name, en: english },
    city: { ja: city, en: english },
    region: "as",
  });

const SOURCE: DirectorySource = {
  volunteers: [
    aVolunteer({
      romaji: "TAKAHASHI Yoko",
      currentPostingId: 50,
      pastPostingIds: [1, 2, 3, 4],
      topicIds: [1, 2, 3, 4],
      languages: ["タイ語"],
      message:
        "はじめての海外で、右も左もわからなかったころのことから、子どもの学校をさがして町じゅうを歩いた日のことまで、なんでもお話しします。",
      career: [{ from: "2013-04", place: "国際連合日本政府代表部", role: "二等書記官", note: "安保理を担当" }],
    }),
  ],
  postings: [
    aDepartment({
      id: 50,
      code: "eur1",
      name: { ja: "欧州局第一課", en: "First European Division" },
      formerNames: ["西欧課"],
      kind: "division",
      parentCode: "eur",
    }),
    aDepartment({ id: 51, code: "eur", shortNames: ["欧局"] }),
    country(1, "ケニア", "Kenya", "ナイロビ"),
    country(2, "タイ", "Thailand", "バンコク"),
    country(3, "インド", "India", "ニューデリー"),
    country(4, "ラオス", "Laos", "ビエンチャン"),
  ],
  topics: [
    aTopic({ id: 1, code: "home", name: { ja: "住まい", en: "Housing" } }),
    aTopic({ id: 2, code: "medical", name: { ja: "医療", en: "Medical care" } }),
    aTopic({ id: 3, code: "school", name: { ja: "学校", en: "Schools" } }),
    aTopic({ id: 4, code: "birth", name: { ja: "妊娠・出産", en: "Pregnancy" }, synonyms: ["つわり"], sensitive: true }),
  ],
};
const directory = aDirectory(SOURCE);
const [entry] = directory.entries as [(typeof directory.entries)[number]];

function evidence(filters: Partial<Filters>, density: "cards" | "rows" = "cards", language: Language = "ja"): Evidence {
  return evidenceFor(entry, askedIn({ ...NO_FILTERS, ...filters }), density, language);
}

/** The line on the card. */
function said(filters: Partial<Filters>, density?: "cards" | "rows", language?: Language): string | undefined {
  const { unseen } = evidence(filters, density, language);
  return unseen === undefined ? undefined : fill(unseen.template, ...unseen.values);
}

const codes = (things: readonly { readonly code: string }[]): string[] => things.map(({ code }) => code);

describe("a card of somebody who was found", () => {
  it("shows the person's own order while nothing is asked for", () => {
    expect(evidence({})).toEqual({ past: entry.past, topics: entry.topics });
  });

  it("shows the former postings first that answer to the query or to the chosen places", () => {
    expect(codes(evidence({ query: "インド" }).past)).toEqual(["emb-3", "emb-1", "emb-2", "emb-4"]);
    expect(codes(evidence({ places: inPlaces(["country:as/ラオス"]) }).past)).toEqual(["emb-4", "emb-1", "emb-2", "emb-3"]);
    expect(codes(evidence({ places: inPlaces(["country:as/ラオス"], "now") }).past)).toEqual(["emb-1", "emb-2", "emb-3", "emb-4"]);
  });

  it("shows the topics first that answer to the query, also by a synonym", () => {
    expect(codes(evidence({ query: "つわり" }).topics)).toEqual(["birth", "home", "medical", "school"]);
  });

  it("does not take a longer word for a place: nobody was found for フレックスタイム who was found for タイ", () => {
    const flexible = aTopic({ id: 5, code: "flexible", name: { ja: "時短", en: "Short hours" }, synonyms: ["フレックスタイム"] });
    const thai = aVolunteer({ topicIds: [1, 2, 3, 5], languages: ["タイ語"], message: "また会いたいです。" });
    const [found] = aDirectory({ ...SOURCE, topics: [...SOURCE.topics, flexible], volunteers: [thai] }).entries;
    expect(found).toBeDefined();
    const { topics, unseen } = evidenceFor(found as typeof entry, askedIn({ ...NO_FILTERS, query: "タイ" }), "cards", "ja");
    expect(codes(topics)).toEqual(["home", "medical", "school", "flexible"]);
    expect(fill(unseen?.template ?? "", ...(unseen?.values ?? []))).toBe("話せる言葉：タイ語");
  });

  it.each<[what: string, query: string, line: string | undefined]>([
    ["nothing where the card shows it: the name", "高橋", undefined],
    ["nothing where the card shows it: a former posting that came first", "インド", undefined],
    ["nothing where the card shows it: the message and the year", "学校 平成25年", undefined],
    ["the name of the time with that of today", "西欧課", "西欧課、いまの欧州局第一課"],
    ["the city of a posting", "ビエンチャン", "在ラオス大使館（ビエンチャン）"],
    ["the bureau of a division by the name that was typed", "欧局", "欧州局第一課（欧局）"],
    ["a region in words, not in stones alone", "アジア", "在ケニア大使館（アジア）"],
    ["the postings that found no room", "ケニア タイ インド", "ほかの任地：在インド大使館"],
    ["the career line", "代表部", "経歴：国際連合日本政府代表部 二等書記官"],
    ["the note of a career line", "安保理", "経歴：安保理を担当"],
    ["the romaji", "takahashi", "TAKAHASHI Yoko"],
    ["a language", "タイ語", "話せる言葉：タイ語"],
    ["another name of the job type", "語学研修員", "専門職（語学研修員）"],
    ["the way in which the reader typed the year", "H25", "H25年入省"],
    ["nothing where a tag offers to listen, nor the word that found a sensitive topic", "つわり", undefined],
    ["a sensitive topic that found no room as an offer to listen", "つわり 住まい 医療 学校", "話せること：妊娠・出産の話を聞けます"],
  ])("says in one line %s", (_what, query, line) => {
    expect(said({ query })).toBe(line);
  });

  it("puts no brackets beside brackets", () => {
    const [clerk] = aDirectory({ ...SOURCE, volunteers: [aVolunteer({ jobType: "一般職（大卒程度）" })] }).entries;
    const { unseen } = evidenceFor(clerk as typeof entry, askedIn({ ...NO_FILTERS, query: "II種" }), "cards", "ja");
    expect(fill(unseen?.template ?? "", ...(unseen?.values ?? []))).toBe("一般職（大卒程度）・II種");
  });

  it("says the first of several things that it does not show", () => {
    expect(said({ query: "代表部 西欧課" })).toBe("経歴：国際連合日本政府代表部 二等書記官");
  });

  it("says on a row what only a whole card would show, a long message around what was found", () => {
    expect(said({ query: "インド" }, "rows")).toBe("ほかの任地：在インド大使館");
    expect(said({ query: "町じゅう" }, "rows")).toBe(
      "ひとこと：…、子どもの学校をさがして町じゅうを歩いた日のことまで、なんでもお話しします。",
    );
    expect(said({ places: inPlaces(["country:as/ラオス"]) }, "rows")).toBe("ほかの任地：在ラオス大使館");
    expect(said({ places: inPlaces(["posting:eur1"]) }, "rows")).toBeUndefined();
  });

  it("speaks English to English readers", () => {
    expect(said({ query: "ラオス" }, "cards", "en")).toBe("Embassy of Japan in Laos（ラオス）");
    expect(said({ query: "タカハシ" }, "cards", "en")).toBe("タカハシ ヨウコ");
  });
});
