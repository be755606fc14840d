import { sampleFingerprint } from "./fingerprint";

describe("the fingerprint of the sample", () => {
  it("is the same whenever the same is made", () => {
    expect(sampleFingerprint({ volunteers: 30, seed: 1 })).toBe(sampleFingerprint({ volunteers: 30, seed: 1 }));
  });

  it("is the same on another day: data stay as they were made", () => {
    const before = sampleFingerprint({ volunteers: 30, seed: 1 });
    jest.useFakeTimers({ now: Date.now() + 400 * 86_400_000 });
    expect(sampleFingerprint({ volunteers: 30, seed: 1 })).toBe(before);
    jest.useRealTimers();
  });

  it("is another when other people would be made", () => {
    expect(sampleFingerprint({ volunteers: 30, seed: 2 })).not.toBe(sampleFingerprint({ volunteers: 30, seed: 1 }));
  });
});
