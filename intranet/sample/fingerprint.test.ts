import { sampleFingerprint } from "./fingerprint";

describe("the fingerprint of the sample", () => {
  it("is the same whenever the same is made", () => {
    expect(sampleFingerprint({ volunteers: 30, seed: 1 })).toBe(sampleFingerprint({ volunteers: 30, seed: 1 }));
  });

  it("is another when other people would be made", () => {
    expect(sampleFingerprint({ volunteers: 30, seed: 2 })).not.toBe(sampleFingerprint({ volunteers: 30, seed: 1 }));
  });
});
