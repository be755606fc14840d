import * as React from "react";
import type { Interview } from "../../domain/interview/interview";

/**
 * The picture of an interview.
 *
 * @param children - stand in its place where there is none or it does not come; the place has one size whichever it is
 */
export function InterviewPicture({ interview, children }: React.PropsWithChildren<{ readonly interview: Interview }>): React.ReactElement {
  const { pictureUrl, pictureAlt } = interview;
  const [missing, setMissing] = React.useState<string>();
  if (pictureUrl === undefined || pictureUrl === missing) return <>{children}</>;
  return (
    <img
      className="ps-news__picture"
      src={pictureUrl}
      alt={pictureAlt}
      loading="lazy"
      decoding="async"
      onError={() => setMissing(pictureUrl)}
    />
  );
}
