import { render } from "@testing-library/react";
import * as React from "react";
import { useCardKeys } from "./useCardKeys";

interface ListProps {
  readonly list: object;
  readonly shown: readonly number[];
  readonly held?: number;
}

function List({ list, shown, held }: ListProps): React.ReactElement {
  const keyOf = useCardKeys(list, shown, held);
  return (
    <>
      {shown.map((id) => (
        <p key={keyOf(id)}>{id}</p>
      ))}
    </>
  );
}

const some = {};
const others = {};

/** @returns for each card of the second list, whose card it was in the first */
function cardsAfter(first: ListProps, second: ListProps): (number | undefined)[] {
  const { container, rerender } = render(<List {...first} />);
  const before = new Map([...container.children].map((card) => [card, Number(card.textContent)]));
  rerender(<List {...second} />);
  expect([...container.children].map((card) => Number(card.textContent))).toEqual(second.shown);
  return [...container.children].map((card) => before.get(card));
}

describe("the cards in the page", () => {
  it("stay with people who stay, wherever they stand now", () => {
    expect(cardsAfter({ list: some, shown: [1, 2, 3] }, { list: others, shown: [3, 1] })).toEqual([3, 1]);
  });

  it("go from people who are gone to people who are new, and new ones come where none is free", () => {
    expect(cardsAfter({ list: some, shown: [1, 2, 3] }, { list: others, shown: [4, 2, 5, 6] })).toEqual([1, 2, 3, undefined]);
  });

  it("are not taken over while the reader scrolls", () => {
    expect(cardsAfter({ list: some, shown: [1, 2] }, { list: some, shown: [2, 3] })).toEqual([2, undefined]);
  });

  it("never take the focus along to somebody else", () => {
    expect(cardsAfter({ list: some, shown: [1, 2], held: 1 }, { list: others, shown: [3, 4], held: 1 })).toEqual([2, undefined]);
  });

  it("are never one card for two people", () => {
    const { rerender, container } = render(<List list={some} shown={[1, 2, 3]} />);
    rerender(<List list={others} shown={[4]} />);
    rerender(<List list={others} shown={[4, 5, 6, 7]} />);
    rerender(<List list={some} shown={[1, 5, 8, 9]} />);
    expect([...container.children].map((card) => card.textContent)).toEqual(["1", "5", "8", "9"]);
  });
});
