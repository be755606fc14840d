import type { Answers } from "./answers";
import { NO_ANSWERS } from "./answers";
import { lengthOf, problemsIn } from "./problems";

const ANSWERED: Answers = {
  ...NO_ANSWERS,
  reading: "たかはし ようこ",
  entryYear: "2013",
  jobType: "専門職",
  currentPostingId: 1,
  topicIds: [1],
  message: "はじめての赴任の話をどうぞ。",
  consents: true,
};
const JUDGING = { month: "2026-12", asksConsent: true };
const problems = (answers: Partial<Answers>): unknown => problemsIn({ ...ANSWERED, ...answers }, JUDGING);
const stay = (from: string, to: string) => ({ postingId: 2, from, to });

it("nothing is wrong with what was answered in full", () => {
  expect(problems({})).toEqual([]);
});

it("asks for seven answers where none was given, two of which are there from the beginning, in the order of the form", () => {
  const missing = problemsIn(NO_ANSWERS, JUDGING);
  expect(missing.map(({ answer }) => answer)).toEqual([
    "reading",
    "entryYear",
    "jobType",
    "currentPostingId",
    "topicIds",
    "message",
    "consents",
  ]);
  expect(new Set(missing.map(({ kind }) => kind))).toEqual(new Set(["missing"]));
});

it("does not ask for consent again where a profile is changed", () => {
  expect(problemsIn({ ...ANSWERED, consents: false }, { ...JUDGING, asksConsent: false })).toEqual([]);
});

describe("a reading", () => {
  it.each(["タカハシ ヨウコ", "たかはし　ようこ", "ﾀｶﾊｼ ﾖｳｺ", "ジョン・スミス"])("may be typed as %s", (reading) => {
    expect(problems({ reading })).toEqual([]);
  });

  it.each(["高橋 陽子", "Takahashi", "タカハシ<b>"])("is none in %s", (reading) => {
    expect(problems({ reading })).toEqual([{ answer: "reading", kind: "notKana" }]);
  });
});

describe("times", () => {
  it.each([
    ["2013", "2016"],
    ["2013-04", "2013"],
    ["2013", "2013"],
    ["", "2013"],
    ["2013", ""],
  ])("from %p to %p are right", (from, to) => {
    expect(problems({ past: [stay(from, to)] })).toEqual([]);
  });

  it.each([
    ["2016", "2013"],
    ["2016-04", "2015"],
  ])("from %p to %p go backwards", (from, to) => {
    expect(problems({ past: [stay(from, to)] })).toEqual([{ answer: "past", kind: "backwards" }]);
  });

  it("are twenty at most", () => {
    expect(problems({ past: Array.from({ length: 21 }, () => stay("", "")) })).toEqual([{ answer: "past", kind: "tooMany" }]);
  });
});

it("takes ten topics and no more", () => {
  const ten = Array.from({ length: 10 }, (_, index) => index + 1);
  expect(problems({ topicIds: ten })).toEqual([]);
  expect(problems({ topicIds: [...ten, 11] })).toEqual([{ answer: "topicIds", kind: "tooMany" }]);
});

describe("a message", () => {
  it("has 200 characters at most, as people count them", () => {
    expect(lengthOf("👨‍👩‍👧‍👦髙𠮷が")).toBe(4);
    expect(problems({ message: "👨‍👩‍👧‍👦".repeat(200) })).toEqual([]);
    expect(problems({ message: "あ".repeat(201) })).toEqual([{ answer: "message", kind: "tooLong" }]);
  });

  it("of blanks is none", () => {
    expect(problems({ message: " \n　" })).toEqual([{ answer: "message", kind: "missing" }]);
  });
});

describe("a break", () => {
  it("ends in a month to come", () => {
    expect(problems({ availability: "rest", availableFrom: "2027-01" })).toEqual([]);
    expect(problems({ availability: "rest" })).toEqual([{ answer: "availableFrom", kind: "missing" }]);
    expect(problems({ availability: "rest", availableFrom: "2026-12" })).toEqual([{ answer: "availableFrom", kind: "over" }]);
  });

  it("asks those who answer slowly for nothing", () => {
    expect(problems({ availability: "slow" })).toEqual([]);
  });
});
