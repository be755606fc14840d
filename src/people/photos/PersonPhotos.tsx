import * as React from "react";
import { createPhotoSource } from "./photoSource";
import type { PhotoSource, ReadPhoto } from "./photoSource";

export const PhotoContext = React.createContext<PhotoSource | undefined>(undefined);

const sources = new Map<string, PhotoSource>();

/** Web parts of one page share what they know. */
function sourceOf({ siteUrl, readFrom, whenIdle }: Omit<PersonPhotosProps, "photos" | "children">): PhotoSource {
  const known = sources.get(siteUrl) ?? createPhotoSource(readFrom(siteUrl), whenIdle);
  sources.set(siteUrl, known);
  return known;
}

export interface PersonPhotosProps {
  /** A web that the reader may open, without trailing slash. */
  readonly siteUrl: string;
  /** Reads photos from such a web; the same for everybody on the page. */
  readonly readFrom: (siteUrl: string) => ReadPhoto;
  /** Calls back once the page has nothing better to do. */
  readonly whenIdle: (begin: () => void) => void;
  /** Whether photos are shown at all. */
  readonly photos: boolean;
  readonly children: React.ReactNode;
}

/** Gives the stones of people below it their photos, lazily. Without it, or without a photo, the stone stays as it is. */
export function PersonPhotos({ photos, children, ...from }: PersonPhotosProps): React.ReactElement {
  return <PhotoContext.Provider value={photos ? sourceOf(from) : undefined}>{children}</PhotoContext.Provider>;
}
