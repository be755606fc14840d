import type { Answers } from "./answers";
import { NO_ANSWERS } from "./answers";
import { draftIn, keptDraft } from "./draft";

const ANSWERS: Answers = {
  ...NO_ANSWERS,
  reading: "タカハシ",
  currentPostingId: 3,
  past: [{ postingId: 1, from: "2013", to: "" }],
  topicIds: [4, 5],
  methods: ["chat"],
  availability: "slow",
  consents: true,
};

it("a draft comes back as it was kept, but for the consent, which is given to what one sees", () => {
  expect(draftIn(keptDraft({ answers: ANSWERS, basedOn: '"a,1"' }))).toEqual({
    answers: { ...ANSWERS, consents: false },
    basedOn: '"a,1"',
  });
});

it.each([null, "", "{", "[]", "null", "3"])("%p is no draft", (text) => {
  expect(draftIn(text)).toBeUndefined();
});

it.each([
  { topicIds: ["<script>", 4, -1, 1.5], past: [{ postingId: "x" }, null, { postingId: 2, from: 3 }] },
  { methods: "mail", availability: "asleep", currentPostingId: "1", reading: {} },
])("what cannot be understood in %p is as in an untouched form", (spoilt) => {
  const draft = draftIn(JSON.stringify(spoilt));
  expect(draft?.answers).toEqual({
    ...NO_ANSWERS,
    ...("topicIds" in spoilt ? { topicIds: [4], past: [{ postingId: 2, from: "", to: "" }] } : {}),
  });
});
