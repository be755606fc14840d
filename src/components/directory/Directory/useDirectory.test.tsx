import { act, render, screen, waitFor } from "@testing-library/react";
import * as React from "react";
import type { DirectoryRepository } from "../../../data/directory/directoryRepository";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { Failure } from "../../../data/transport/failure";
import { aVolunteer } from "../../../domain/testing/builders";
import { useDirectory } from "./useDirectory";

function snapshot(count: number, complete = true): DirectorySnapshot {
  const volunteers = Array.from({ length: count }, (_, index) => aVolunteer({ id: index + 1 }));
  return {
    volunteers,
    postings: [],
    topics: [],
    statusesComing: false,
    skipped: 0,
    complete,
    details: "here",
    readAt: "2026-11-22T00:00:00Z",
  };
}

const withoutDetails = (count: number, complete: boolean): DirectorySnapshot => ({ ...snapshot(count, complete), details: "coming" });

function repository(parts: Partial<DirectoryRepository>): DirectoryRepository {
  return {
    cachedDayStart: () => Promise.resolve(undefined),
    cached: () => Promise.resolve(undefined),
    read: () => Promise.resolve(snapshot(0)),
    ...parts,
  };
}

function Probe({ from, day }: { readonly from: DirectoryRepository; readonly day?: string }): React.ReactElement {
  const { snapshot: found, failure, first } = useDirectory(from, day);
  return (
    <p
      data-first={first.length}
      data-details={found?.details}
      data-pausing={found?.statuses?.map(({ profileId }) => profileId).join()}
    >{`${found?.volunteers.length ?? "nobody"} ${failure?.kind ?? "fine"}`}</p>
  );
}

const settle = (): Promise<void> => act(async () => Promise.resolve());

afterEach(() => jest.useRealTimers());

describe("reading the directory", () => {
  test("shows the copy of the last visit before any answer", async () => {
    render(<Probe from={repository({ cached: () => Promise.resolve(snapshot(3)), read: () => new Promise(() => undefined) })} />);
    await settle();
    expect(screen.getByText("3 fine")).toBeTruthy();
  });

  test("does not replace a complete copy by the first page of a new reading", async () => {
    render(
      <Probe
        from={repository({
          cached: () => Promise.resolve(snapshot(900)),
          read: async (onProgress) => {
            await Promise.resolve();
            onProgress(withoutDetails(500, false));
            return new Promise(() => undefined);
          },
        })}
      />,
    );
    await settle();
    await settle();
    expect(screen.getByText("900 fine")).toBeTruthy();
  });

  test("does not take the careers away that a complete copy has", async () => {
    let finish = (_: DirectorySnapshot): void => undefined;
    render(
      <Probe
        from={repository({
          cached: () => Promise.resolve(snapshot(900)),
          read: async (onProgress) => {
            await Promise.resolve();
            onProgress(withoutDetails(901, true));
            return new Promise((resolve) => (finish = resolve));
          },
        })}
      />,
    );
    await settle();
    await settle();
    expect(screen.getByText("900 fine")).toBeTruthy();
    finish(snapshot(901));
    await settle();
    expect(screen.getByText("901 fine")).toBeTruthy();
  });

  test("takes whoever withdrew off the screen before careers have come, and though they never come", async () => {
    const remaining = withoutDetails(900, true);
    render(
      <Probe
        from={repository({
          cached: () => Promise.resolve(snapshot(900)),
          read: async (onProgress) => {
            await Promise.resolve();
            onProgress({ ...remaining, volunteers: remaining.volunteers.filter(({ id }) => id !== 200) });
            throw new Failure("unexpected");
          },
        })}
      />,
    );
    expect((await screen.findByText("899 unexpected")).getAttribute("data-details")).toBe("here");
  });

  test("lets a pause act before careers have come, and though they never come", async () => {
    let fail = (_: Failure): void => undefined;
    const pause = { id: 1, profileId: 200, authorId: 300, availability: "rest" } as const;
    render(
      <Probe
        from={repository({
          cached: () => Promise.resolve({ ...snapshot(900), statuses: [] }),
          read: async (onProgress) => {
            await Promise.resolve();
            onProgress({ ...withoutDetails(900, true), statuses: [pause] });
            return new Promise((_, reject) => (fail = reject));
          },
        })}
      />,
    );
    await settle();
    await settle();
    const pausing = (): (string | null)[] => ["data-pausing", "data-details"].map((name) => screen.getByText(/^900/).getAttribute(name));
    expect(pausing()).toEqual(["200", "here"]);
    fail(new Failure("unexpected"));
    await screen.findByText("900 unexpected");
    expect(pausing()).toEqual(["200", "here"]);
  });

  test("shows no copy to whoever may no longer read the list, whichever comes first", async () => {
    let bring = (_: DirectorySnapshot): void => undefined;
    const refused = { read: () => Promise.reject(new Failure("no-permission")) };
    render(<Probe from={repository({ ...refused, cached: () => Promise.resolve(snapshot(3)) })} />);
    expect(await screen.findByText("nobody no-permission")).toBeTruthy();
    render(<Probe from={repository({ ...refused, cached: () => new Promise((resolve) => (bring = resolve)) })} />);
    await settle();
    bring(snapshot(3));
    await settle();
    expect(screen.getAllByText("nobody no-permission")).toHaveLength(2);
  });

  test("says that careers are missing when their reading has failed, and that they are coming when it is tried again", async () => {
    const read = jest
      .fn<Promise<DirectorySnapshot>, [(partial: DirectorySnapshot) => void]>()
      .mockImplementationOnce((onProgress) => {
        onProgress(withoutDetails(900, true));
        return Promise.reject(new Failure("offline"));
      })
      .mockImplementationOnce((onProgress) => {
        onProgress(withoutDetails(900, true));
        return new Promise(() => undefined);
      });
    render(<Probe from={repository({ read })} />);
    expect((await screen.findByText("900 offline")).getAttribute("data-details")).toBe("missing");
    act(() => void window.dispatchEvent(new Event("online")));
    expect((await screen.findByText("900 fine")).getAttribute("data-details")).toBe("coming");
  });

  test("keeps everybody on the screen when their careers are lost on the way and all is read again", async () => {
    const read = jest
      .fn<Promise<DirectorySnapshot>, [(partial: DirectorySnapshot) => void]>()
      .mockImplementationOnce(async (onProgress) => {
        onProgress(withoutDetails(900, true));
        await Promise.resolve();
        throw new Failure("offline");
      })
      .mockImplementationOnce((onProgress) => {
        onProgress(withoutDetails(60, false));
        return new Promise(() => undefined);
      });
    render(<Probe from={repository({ read })} />);
    await settle();
    await settle();
    expect(screen.getByText("900 offline")).toBeTruthy();
    act(() => void window.dispatchEvent(new Event("online")));
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(screen.getByText("900 offline")).toBeTruthy();
  });

  test("shows the first page while the others are still coming", async () => {
    render(
      <Probe
        from={repository({
          read: (onProgress) => {
            onProgress(withoutDetails(500, false));
            return new Promise(() => undefined);
          },
        })}
      />,
    );
    await settle();
    expect(screen.getByText("500 fine")).toBeTruthy();
  });

  test("lets people be painted before it asks for more of them", async () => {
    let asksForMore = false;
    render(
      <Probe
        from={repository({
          read: async (onProgress) => {
            await onProgress(withoutDetails(40, false));
            asksForMore = true;
            return snapshot(900);
          },
        })}
      />,
    );
    await settle();
    expect([screen.queryAllByText("40 fine").length, asksForMore]).toEqual([1, false]);
    await waitFor(() => expect(screen.getByText("900 fine")).toBeTruthy());
  });

  test("shows the beginning of the day first, then the whole copy, and no part of a new reading in between", async () => {
    let bring = (_: DirectorySnapshot): void => undefined;
    const days: string[] = [];
    const from = repository({
      cachedDayStart: (day) => {
        days.push(day);
        return Promise.resolve(snapshot(40, false));
      },
      cached: () => new Promise((resolve) => (bring = resolve)),
      read: async (onProgress) => {
        await new Promise((resolve) => setTimeout(resolve));
        await onProgress(withoutDetails(39, false));
        return new Promise(() => undefined);
      },
    });
    render(<Probe from={from} day="2026-11-22" />);
    await settle();
    expect([screen.queryAllByText("40 fine").length, days]).toEqual([1, ["2026-11-22"]]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(screen.queryAllByText("40 fine")).toHaveLength(1);
    bring(snapshot(900));
    await settle();
    expect(screen.getByText("900 fine").getAttribute("data-first")).toBe("40");
  });

  test("waits for the whole copy where the reader asks for something in particular", async () => {
    const cachedDayStart = jest.fn(() => Promise.resolve(snapshot(40, false)));
    render(
      <Probe
        from={repository({ cachedDayStart, cached: () => Promise.resolve(snapshot(900)), read: () => new Promise(() => undefined) })}
      />,
    );
    await settle();
    expect(screen.getByText("900 fine").getAttribute("data-first")).toBe("0");
    expect(cachedDayStart).not.toHaveBeenCalled();
  });

  test("remembers who was there first when the others come", async () => {
    render(
      <Probe
        from={repository({
          read: async (onProgress) => {
            await onProgress(withoutDetails(40, false));
            await onProgress(withoutDetails(900, true));
            return snapshot(900);
          },
        })}
      />,
    );
    await waitFor(() => expect(screen.getByText("900 fine").getAttribute("data-first")).toBe("40"));
  });

  test("keeps what it shows when a later reading fails", async () => {
    render(<Probe from={repository({ cached: () => Promise.resolve(snapshot(3)), read: () => Promise.reject(new Failure("offline")) })} />);
    await settle();
    await settle();
    expect(screen.getByText("3 offline")).toBeTruthy();
  });

  test("tries again by itself after the time that SharePoint asks for", async () => {
    jest.useFakeTimers();
    const read = jest
      .fn<Promise<DirectorySnapshot>, []>()
      .mockRejectedValueOnce(new Failure("throttled", { retryAfterSeconds: 31 }))
      .mockResolvedValueOnce(snapshot(2));
    render(<Probe from={repository({ read })} />);
    await settle();
    expect(screen.getByText("nobody throttled")).toBeTruthy();
    act(() => void jest.advanceTimersByTime(30_000));
    expect(read).toHaveBeenCalledTimes(1);
    act(() => void jest.advanceTimersByTime(1_000));
    await settle();
    expect(screen.getByText("2 fine")).toBeTruthy();
  });

  test.each<[number | undefined, number]>([
    [undefined, 20],
    [0, 5],
    [3_000_000, 600],
  ])("neither hammers a busy SharePoint nor waits for ever: asked for %p seconds, waits %p", async (retryAfterSeconds, seconds) => {
    jest.useFakeTimers();
    const read = jest.fn<Promise<DirectorySnapshot>, []>(() => Promise.reject(new Failure("throttled", { retryAfterSeconds })));
    render(<Probe from={repository({ read })} />);
    await settle();
    act(() => void jest.advanceTimersByTime(seconds * 1000 - 1));
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    act(() => void jest.advanceTimersByTime(1));
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("tries again when the connection returns", async () => {
    const read = jest.fn<Promise<DirectorySnapshot>, []>().mockRejectedValueOnce(new Failure("offline")).mockResolvedValueOnce(snapshot(2));
    render(<Probe from={repository({ read })} />);
    await settle();
    act(() => void window.dispatchEvent(new Event("online")));
    await settle();
    expect(screen.getByText("2 fine")).toBeTruthy();
  });
});
