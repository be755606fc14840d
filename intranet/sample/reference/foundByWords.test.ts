import { NO_FILTERS } from "../../../src/domain/directory/facets/filters";
import { selectEntries } from "../../../src/domain/directory/facets/select";
import { LANGUAGES } from "../../../src/domain/organisation/languages";
import { oneForEach, postings, topics, whatTheyHave } from "./testing/oneForEach";

/** What those who are found have: codes of places and topics, terms of job types and languages. */
const found = (query: string): string[] => whatTheyHave(selectEntries(oneForEach, { ...NO_FILTERS, query }));

describe("the terms of the reference data", () => {
  it.each([
    ["在ケニア日本国大使館", ["emb-ke"]],
    ["在ケニア大使館", ["emb-ke"]],
    ["在ケニア大", ["emb-ke"]],
    ["ナイロビ", ["emb-ke", "pm-io-nairobi"]],
    ["embassy of japan in kenya", ["emb-ke"]],
    ["在タイ大", ["emb-th"]],
    ["ばんこく", ["emb-th"]],
    ["NY総", ["cg-new-york"]],
    ["ｎｙ総", ["cg-new-york"]],
    ["ニューヨーク総領事館", ["cg-new-york"]],
    ["国連代", ["pm-un-newyork"]],
    ["ＵＮＥＳＣＯ代", ["pm-unesco"]],
    ["ジュネーブ代表部", ["pm-io-geneva"]],
    ["交流協会", ["tp-taipei", "tp-kaohsiung"]],
    ["コソボ", ["eo-pristina"]],
  ])("a mission is found by %s", (query, codes) => {
    expect(found(query)).toEqual(expect.arrayContaining(codes));
    expect(found(query).length).toBeLessThanOrEqual(codes.length + 2);
  });

  it.each([
    ["北米一課", ["naab-1"]],
    ["北米第一課", ["naab-1"]],
    ["欧州第一課", ["eab-1"]],
    ["領政課", ["cab-policy"]],
    ["官房総務課", ["sec-gc"]],
    ["地位協定室", ["naab-sofa"]],
  ])("a department is found by its name of today or in speech: %s", (query, codes) => {
    expect(found(query)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ["西欧課", ["eab-1"]],
    ["中・東欧課", ["eab-2", "eab-ceb"]],
    ["中東欧課", ["eab-2", "eab-ceb"]],
    ["国連企画調整課", ["fpb-un", "fpb-jpo"]],
    ["情報通信課", ["sec-ict"]],
    ["海外邦人安全課", ["cab-emerg", "cab-safety"]],
    ["国際経済課", ["ecab-strategy", "ecab-oecd"]],
    ["経済安全保障政策室", ["ecab-sec"]],
    ["日中経済室", ["aoab-cm2"]],
    ["国際保健政策室", ["icb-health"]],
  ])("a department is found by its name before the reform, with the offices in it: %s", (query, codes) => {
    expect(found(query)).toEqual(codes);
  });

  it("a bureau finds everybody in its divisions", () => {
    const below = postings.filter(({ parentCode }) => parentCode === "eab").map(({ code }) => code);
    expect(below.length).toBeGreaterThan(2);
    expect(found("欧州局")).toEqual(expect.arrayContaining(["eab", ...below]));
  });

  it.each([
    ["不健康地", "post-hardship"],
    ["瘴癘地", "post-hardship"],
    ["途上国", "post-hardship"],
    ["子女教育手当", "edu-allowance"],
    ["同行休業", "fam-spouse-leave"],
    ["配偶者同行休業", "fam-spouse-leave"],
    ["補習校", "edu-japanese"],
    ["インター", "edu-inter"],
    ["ナニー", "fam-domestic-help"],
    ["ワンオペ", "fam-solo-parent"],
    ["保活", "ret-nursery"],
    ["官舎", "ret-housing"],
    ["育休", "fam-childcare"],
    ["在勤手当", "post-finance"],
    ["合理的配慮", "hlt-disability"],
    ["昇任", "career-promotion"],
    ["たびレジ", "post-local"],
    ["hardship", "post-hardship"],
    ["pets", "post-pet"],
  ])("a topic is found by its name, its legal term or what people call it: %s", (query, code) => {
    expect(found(query)).toContain(code);
  });

  it.each([
    ["子育て", "fam-childcare"],
    ["子供", "edu-choice"],
    ["お金", "post-finance"],
    ["給料", "post-finance"],
    ["引っ越し", "post-moving"],
    ["転勤", "career-transfer-wish"],
    ["昇進", "career-promotion"],
    ["離職", "career-change"],
    ["退職", "oth-secondlife"],
    ["こども", "fam-childcare"],
    ["歯医者", "post-health"],
    ["visa", "post-prep"],
    ["小学校", "edu-choice"],
    ["高校", "edu-exam"],
    ["うつ", "hlt-mental"],
    ["妊活", "fam-fertility"],
    ["両親", "fam-elder-care"],
    ["料理", "hlt-religion"],
    ["リモート", "work-telework"],
    ["ワークライフバランス", "work-telework"],
    ["長時間労働", "work-hard-post"],
    ["kids", "fam-childcare"],
    ["husband", "fam-spouse-career"],
    ["money", "post-finance"],
    ["lonely", "hlt-single-life"],
    ["運転免許", "post-car"],
    ["夫婦別居", "fam-single"],
    ["インター校", "edu-inter"],
    ["中途採用", "career-midcareer"],
    ["妻の仕事", "fam-spouse-career"],
    ["辞めたい", "career-change"],
    ["人見知り", "work-relations"],
    ["待機児童", "ret-nursery"],
    ["眠れない", "hlt-mental"],
  ])("a topic is found by an everyday word: %s", (query, code) => {
    expect(found(query)).toContain(code);
  });

  it.each([
    ["アメリカ", ["emb-us", "cg-new-york", "cg-honolulu"]],
    ["イギリス", ["emb-gb", "cg-edinburgh"]],
    ["ヨーロッパ", ["emb-fr", "emb-ua"]],
    ["オセアニア", ["emb-fj"]],
    ["東南アジア", ["emb-th", "cg-chiang-mai"]],
    ["北欧", ["emb-se", "emb-fi"]],
    ["turkey", ["emb-tr", "cg-istanbul"]],
    ["vietnam", ["emb-vn"]],
    ["uk", ["emb-gb"]],
  ])("a mission is found by what people call its country or its part of the world: %s", (query, codes) => {
    expect(found(query)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ["ニユーヨーク", "cg-new-york"],
    ["バンコック", "emb-th"],
    ["コートジボアール", "emb-ci"],
  ])("a mission is found by another spelling: %s", (query, code) => expect(found(query)).toContain(code));

  it.each([
    ["タイ", ["work-telework"]],
    ["インド", ["emb-id"]],
    ["ギニア", ["emb-pg"]],
  ])("a place is not found inside a longer word in katakana: %s", (query, others) => {
    expect(found(query).filter((code) => others.includes(code))).toEqual([]);
    expect(found(query)).not.toEqual([]);
  });

  it("nobody is in America for having been in Latin America", () => expect(found("アメリカ")).not.toContain("emb-br"));

  it.each([
    ["I種", "総合職"],
    ["Ⅰ種", "総合職"],
    ["ＩＩ種", "一般職（大卒程度）"],
    ["初級", "一般職（高卒者）"],
    ["駐在武官", "防衛駐在官"],
    ["中途採用", "経験者採用（課長補佐級）"],
    ["再任用", "暫定再任用・定年前再任用職員"],
    ["アタッシェ", "他府省庁からの出向者（アタッシェ）"],
  ])("a job type is found by its name of today or of the past: %s", (query, term) => {
    expect(found(query)).toContain(term);
  });

  it("a language is found by its name in both languages", () => {
    for (const { ja, en } of LANGUAGES) {
      expect([ja, found(ja)]).toEqual([ja, expect.arrayContaining([ja])]);
      expect([en, found(en)]).toEqual([en, expect.arrayContaining([ja])]);
    }
  });

  it("every place and topic is found by each of its names", () => {
    const lost = [
      ...postings.flatMap(({ code, name, shortNames, formerNames }) =>
        [name.ja, name.en, ...shortNames, ...formerNames].map((called) => ({ code, called })),
      ),
      ...topics.flatMap(({ code, name, synonyms }) => [name.ja, name.en, ...synonyms].map((called) => ({ code, called }))),
    ].filter(({ code, called }) => called !== "" && !found(called).includes(code));
    expect(lost).toEqual([]);
  });
});
