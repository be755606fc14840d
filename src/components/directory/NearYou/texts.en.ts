/** What the description of the reader says, in English. */
export const en = {
  NearTitle: "I am…",
  NearPosting: "A {0} of mine, now or before",
  NearAny: "Not said",
  NearKept: "What you choose stays in this browser and is sent nowhere.",
  NearForget: "Clear",
  NearForgotten: "Cleared",
};
