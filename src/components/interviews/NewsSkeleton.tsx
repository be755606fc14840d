import * as React from "react";
import "../shared/Skeleton/Skeleton.css";
import type { NewsLayout } from "../../domain/configuration/newsConfiguration";
import { strings } from "./strings";

interface NewsSkeletonProps {
  readonly layout: NewsLayout;
  readonly count: number;
}

/** Keeps the place of the interviews while the first answer is awaited. */
export function NewsSkeleton({ layout, count }: NewsSkeletonProps): React.ReactElement {
  const items = layout === "hero" ? count - 1 : count;
  return (
    <div role="status">
      <span className="ps-vh">{strings.Loading}</span>
      <div className={layout === "hero" && items > 0 ? "ps-news ps-news--side" : "ps-news"} aria-hidden="true">
        {layout === "hero" && <span className="ps-skel ps-news__bone" data-for="hero" />}
        {items > 0 && (
          <div className={layout === "compact" ? "ps-newslines" : "ps-newslist"}>
            {Array.from({ length: items }, (_, index) => (
              <span key={index} className="ps-skel ps-news__bone" data-for={layout === "compact" ? "line" : "item"} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
