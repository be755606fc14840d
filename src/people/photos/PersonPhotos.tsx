import * as React from "react";
import { createPhotoSource } from "./photoSource";
import type { PhotoSource } from "./photoSource";
import { readPhotosFrom } from "./picture";
import { whenIdle } from "./whenIdle";

export const PhotoContext = React.createContext<PhotoSource | undefined>(undefined);

const sources = new Map<string, PhotoSource>();

/** Web parts of one page share what they know. */
function sourceOf(siteUrl: string): PhotoSource {
  const known = sources.get(siteUrl) ?? createPhotoSource(readPhotosFrom(siteUrl), whenIdle);
  sources.set(siteUrl, known);
  return known;
}

export interface PersonPhotosProps {
  /** A web that the reader may open, without trailing slash. */
  readonly siteUrl: string;
  /** Whether photos are shown at all. */
  readonly photos: boolean;
  readonly children: React.ReactNode;
}

/** Gives the stones of people below it their photos, lazily. Without it, or without a photo, the stone stays as it is. */
export function PersonPhotos({ siteUrl, photos, children }: PersonPhotosProps): React.ReactElement {
  return <PhotoContext.Provider value={photos ? sourceOf(siteUrl) : undefined}>{children}</PhotoContext.Provider>;
}
