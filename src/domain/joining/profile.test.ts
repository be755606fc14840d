import { aDepartment, aPosting } from "../testing/builders";
import type { NewProfile } from "../volunteer/writtenProfile";
import type { Answers } from "./answers";
import { NO_ANSWERS } from "./answers";
import { answersOf, writtenFrom } from "./profile";

const POSTINGS = [aPosting(), aDepartment()];
const ANSWERS: Answers = {
  ...NO_ANSWERS,
  reading: "たかはし ようこ",
  entryYear: "2013",
  jobType: "専門職",
  currentPostingId: 1,
  currentSince: "2024",
  past: [{ postingId: 50, from: "2018", to: "2020" }],
  languages: ["英語"],
  topicIds: [1],
  message: " はじめての赴任の話をどうぞ。\n",
  methods: ["chat"],
  availability: "rest",
  availableFrom: "2027-03",
  consents: true,
};

it("a profile is what was answered, with the name that the page knows, in katakana and by its posting", () => {
  expect(writtenFrom(ANSWERS, { name: "髙橋 陽子", postings: POSTINGS })).toEqual({
    name: "髙橋 陽子",
    reading: "タカハシ ヨウコ",
    romaji: undefined,
    entryYear: 2013,
    entryMonth: 4,
    jobType: "専門職",
    currentPostingId: 1,
    pastPostingIds: [50],
    career: "2024〜｜在ケニア大使館\n2018〜2020｜欧州局",
    topicIds: [1],
    languages: ["英語"],
    message: "はじめての赴任の話をどうぞ。",
    starterTexts: [],
    accepts: { mail: false, chat: true },
    availability: "rest",
    availableFrom: "2027-03-01",
  });
});

it("a time of return is left out where nobody is away", () => {
  expect(writtenFrom({ ...ANSWERS, availability: "open" }, { name: "髙橋 陽子", postings: POSTINGS }).availableFrom).toBeUndefined();
});

describe("a profile that is changed", () => {
  const before: Partial<NewProfile> = {
    ...writtenFrom(ANSWERS, { name: "髙橋 陽子", postings: POSTINGS }),
    name: "高橋 陽子",
    romaji: "TAKAHASHI Yoko",
    starterTexts: ["はじめまして。"],
    entryMonth: 10,
  };

  it("comes back as the answers that it was made of", () => {
    expect(answersOf(before, POSTINGS)).toEqual({
      ...ANSWERS,
      reading: "タカハシ ヨウコ",
      entryMonth: "10",
      message: "はじめての赴任の話をどうぞ。",
      consents: false,
    });
  });

  it("keeps what the form does not ask for", () => {
    const written = writtenFrom(answersOf(before, POSTINGS), { name: "TAKAHASHI", postings: POSTINGS, before });
    expect(written).toEqual({ ...before });
  });

  it("takes a posting out of the career with the posting", () => {
    const answers = { ...answersOf(before, POSTINGS), past: [] };
    expect(writtenFrom(answers, { name: "", postings: POSTINGS, before })).toMatchObject({
      pastPostingIds: [],
      career: "2024〜｜在ケニア大使館",
    });
  });

  it("asks again for what somebody has emptied in the list", () => {
    expect(answersOf({ name: "髙橋 陽子" }, POSTINGS)).toEqual(NO_ANSWERS);
  });
});
