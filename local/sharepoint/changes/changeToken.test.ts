import * as fc from "fast-check";
import { SharePointError } from "../answers/errors";
import { ChangeScope, readChangeToken, writeChangeToken } from "./changeToken";
import type { LogScope } from "./changeToken";

const NOW = new Date("2022-06-01T00:00:00Z");
const LIST: LogScope = { scope: ChangeScope.list, id: "6d1a0a0e-0000-4000-8000-000000000000" };

const instants = fc
  .date({ min: new Date("2022-04-02T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

describe("a change token", () => {
  it("counts .NET's ticks of 100 nanoseconds", () => {
    expect(writeChangeToken(LIST, { time: "2022-05-19T13:41:28.573Z", number: 663534720 })).toBe(
      "1;3;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;663534720",
    );
  });

  it("says again what it was made of", () => {
    fc.assert(
      fc.property(instants, fc.option(fc.nat(), { nil: undefined }), (time, number) => {
        const token = number === undefined ? { time } : { time, number };
        expect(readChangeToken(LIST, writeChangeToken(LIST, token), NOW)).toEqual(token);
      }),
    );
  });

  it("may have braces around its GUID, in capitals", () => {
    expect(readChangeToken(LIST, "1;3;{6D1A0A0E-0000-4000-8000-000000000000};637885644885730000;-1", NOW)).toEqual({
      time: "2022-05-19T13:41:28.573Z",
    });
  });

  it.each([
    "",
    "1",
    "2;3;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;1",
    "1;2;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;1",
    "1;3;6d1a0a0e-0000-4000-8000-000000000001;637885644885730000;1",
    "1;3;6d1a0a0e-0000-4000-8000-000000000000;9999999999999999999;1",
    "1;3;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;-2",
    "1;3;6d1a0a0e-0000-4000-8000-000000000000;637885644885730000;1;",
  ])("is refused when it is another's or none: '%s'", (text) => {
    expect(() => readChangeToken(LIST, text, NOW)).toThrow(SharePointError);
  });

  it.each<[what: string, time: string, said: RegExp | undefined]>([
    ["60 days ago", "2022-04-02T00:00:00.000Z", undefined],
    ["a moment before", "2022-04-01T23:59:59.999Z", /refers to a time before the start of the current change log/u],
  ])("of %s is refused only where the log begins later", (_what, time, said) => {
    const reading = (): unknown => readChangeToken(LIST, writeChangeToken(LIST, { time, number: 5 }), NOW);
    if (said === undefined) expect(reading()).toEqual({ time, number: 5 });
    else expect(reading).toThrow(said);
  });

  it("never fails otherwise, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          readChangeToken(LIST, text, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(SharePointError);
        }
      }),
    );
  });
});
