import * as React from "react";

/** A sentence in the place of a speaker's card. */
export function SpeakerNote({ children }: { readonly children: string }): React.ReactElement {
  return (
    <p className="ps-news__speakernote ps-small" role="status">
      {children}
    </p>
  );
}
