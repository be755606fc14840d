import { act, fireEvent, render } from "@testing-library/react";
import * as React from "react";
import { aVolunteer } from "../../../domain/testing/builders";
import { PhotoContext } from "../../../people/photos/PersonPhotos";
import type { PhotoSource } from "../../../people/photos/photoSource";
import { NameStone } from "./NameStone";

const watched = new Map<Element, (entry: { target: Element; isIntersecting: boolean }) => void>();

/** Nothing is laid out here: the test says what is in view. */
beforeAll(() => {
  class Observer {
    public constructor(private readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
    public observe(element: Element): void {
      watched.set(element, (entry) => this.tell([entry]));
    }
    public unobserve(element: Element): void {
      watched.delete(element);
    }
  }
  Object.assign(globalThis, { IntersectionObserver: Observer });
});

/** Photos that arrive when the test says so. */
function photosToArrive(): { readonly source: PhotoSource; readonly wanted: Map<string, (address: string) => void> } {
  const wanted = new Map<string, (address: string) => void>();
  return {
    wanted,
    source: {
      known: () => undefined,
      ask: (upn, show) => {
        wanted.set(upn, show);
        return () => void wanted.delete(upn);
      },
    },
  };
}

const yoko = aVolunteer();
const kenta = aVolunteer({
  id: 2,
  name: "佐々木 健太",
  person: { siteUserId: 7, displayName: "佐々木 健太", mail: "", upn: "kenta@plat.example" },
});

function show(
  source: PhotoSource | undefined,
  volunteer = yoko,
): { readonly stone: () => HTMLElement; readonly change: (next: typeof yoko) => void; readonly leave: () => void } {
  const shown = (each: typeof yoko): React.ReactElement => (
    <PhotoContext.Provider value={source}>
      <NameStone volunteer={each} size="m" />
    </PhotoContext.Provider>
  );
  const { container, rerender, unmount } = render(shown(volunteer));
  return { stone: () => container.querySelector(".ps-stone") as HTMLElement, change: (next) => rerender(shown(next)), leave: unmount };
}

const inView = (target: Element, isIntersecting = true): void => act(() => watched.get(target)?.({ target, isIntersecting }));
const photoIn = (stone: HTMLElement): HTMLImageElement | null => stone.querySelector("img");

describe("the stone of a person", () => {
  it("asks for the photo only when it comes into view, and no longer once it has left it", () => {
    const { source, wanted } = photosToArrive();
    const { stone } = show(source);
    expect([...wanted.keys()]).toEqual([]);
    inView(stone());
    expect([...wanted.keys()]).toEqual([yoko.person.upn]);
    inView(stone(), false);
    expect([...wanted.keys()]).toEqual([]);
  });

  it("shows the photo in the place of the name, in the same stone and without words", () => {
    const { source, wanted } = photosToArrive();
    const { stone } = show(source);
    const [element, look] = [stone(), stone().className];
    inView(stone());
    act(() => wanted.get(yoko.person.upn)?.("blob:1"));
    expect([photoIn(stone())?.getAttribute("src"), photoIn(stone())?.getAttribute("alt"), stone().textContent]).toEqual(["blob:1", "", ""]);
    expect([stone() === element, stone().className]).toEqual([true, look]);
  });

  it("shows a photo that is there already without asking", () => {
    const ask = jest.fn();
    const { stone } = show({ known: () => "blob:3", ask });
    expect(photoIn(stone())?.getAttribute("src")).toBe("blob:3");
    expect(ask).not.toHaveBeenCalled();
  });

  it("goes back to the name where the picture is broken, or a single pixel", () => {
    const { stone } = show({ known: () => "blob:4", ask: jest.fn() });
    fireEvent.error(photoIn(stone()) as HTMLImageElement);
    expect(stone().textContent).toBe("髙橋");
    const { stone: other } = show({ known: () => "blob:5", ask: jest.fn() });
    fireEvent.load(photoIn(other()) as HTMLImageElement);
    expect(other().textContent).toBe("髙橋");
  });

  it("never shows one person's photo on another's stone", () => {
    const { source, wanted } = photosToArrive();
    const { stone, change } = show(source);
    inView(stone());
    const late = wanted.get(yoko.person.upn);
    change(kenta);
    act(() => late?.("blob:1"));
    expect(stone().textContent).toBe("佐々木");
    inView(stone());
    expect([...wanted.keys()]).toEqual([kenta.person.upn]);
  });

  it("asks for nothing where there are no photos, or no sign-in name", () => {
    const { source, wanted } = photosToArrive();
    const { stone } = show(source, { ...yoko, person: { ...yoko.person, upn: "" } });
    inView(stone());
    expect([...wanted.keys()]).toEqual([]);
    expect(show(undefined).stone().textContent).toBe("髙橋");
  });

  it("is watched no longer when it has gone", () => {
    const { stone, leave } = show(photosToArrive().source);
    const element = stone();
    leave();
    expect(watched.has(element)).toBe(false);
  });
});
