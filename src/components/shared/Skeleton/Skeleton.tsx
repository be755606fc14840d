import * as React from "react";
import { strings } from "../strings";
import "./Skeleton.css";

/** The shape of the cards to come, so that nothing jumps when they arrive. @param cards - about so many */
export function Skeleton({ cards = 6 }: { readonly cards?: number }): React.ReactElement {
  return (
    <>
      <p className="ps-vh" role="status">
        {strings.Reading}
      </p>
      <ul className="ps-skeleton" aria-hidden="true">
        {Array.from({ length: cards }, (_, card) => (
          <li key={card} className="ps-skeleton__card">
            <div className="ps-skeleton__who">
              <span className="ps-skel ps-skel--stone" />
              <div>
                <span className="ps-skel ps-skel--reading" />
                <span className="ps-skel ps-skel--name" />
                <span className="ps-skel ps-skel--year" />
              </div>
            </div>
            <span className="ps-skel ps-skel--voice" />
            <span className="ps-skel ps-skel--line" />
            <span className="ps-skel ps-skel--line" />
            <div className="ps-skeleton__contact">
              <span className="ps-skel" />
              <span className="ps-skel" />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
