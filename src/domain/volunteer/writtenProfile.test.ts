import { missingIn } from "./writtenProfile";
import type { NewProfile } from "./writtenProfile";

const PROFILE: NewProfile = {
  name: "髙橋 陽子",
  reading: "タカハシ　ヨウコ",
  entryYear: 2013,
  entryMonth: 4,
  jobType: "専門職",
  pastPostingIds: [],
  career: "",
  topicIds: [],
  languages: [],
  message: "はじめての赴任の話をどうぞ。",
  starterTexts: [],
  accepts: { mail: true, chat: false },
  availability: "open",
  consentVersion: "2026-11",
  consentedAt: "2026-12-01T00:00:00.000Z",
  confirmedOn: "2026-12-01",
};

test("a profile with name, reading, year of entry, job type and message lacks nothing", () => {
  expect(missingIn(PROFILE)).toEqual([]);
});

test("what is blank is missing, in the order of the form", () => {
  expect(missingIn({ ...PROFILE, message: " \n　", name: "", entryYear: Number.NaN })).toEqual(["name", "entryYear", "message"]);
});

test("a change may leave out what stays as it is, and may not empty it", () => {
  expect(missingIn({ career: "", romaji: undefined })).toEqual([]);
  expect(missingIn({ reading: "", career: "" })).toEqual(["reading"]);
});
