import type { GraphPhoto, GraphUser } from "../definition/tenantDefinition";
import { GraphError, NotBuilt } from "../wire/graphError";

/** Lengths of a side, in pixels, in which Graph keeps photos. */
const SIDES = [48, 64, 96, 120, 240, 360, 432, 504, 648];

const noPhoto = (): GraphError => new GraphError(404, "ImageNotFound", "");

const nameOf = (side: number): string => `${side}x${side}`;

/** @throws GraphError 404 where the person has none */
export function photoOf(user: GraphUser): GraphPhoto {
  if (user.photo === undefined) throw noPhoto();
  return user.photo;
}

/** Sides of the sizes a photo has: all that are not larger than it is, from the smallest. */
export const sidesOf = (photo: GraphPhoto): readonly number[] => SIDES.filter((side) => side <= photo.pixels);

/** A photo in one size. */
export interface SizedPhoto {
  readonly photo: GraphPhoto;
  readonly side: number;
}

/**
 * The photo of a person in a size.
 *
 * @param size - `96x96`
 * @throws GraphError 404 for somebody without a photo, and for a size larger than it
 * @throws NotBuilt for a size that is not among Graph's
 */
export function sizedPhoto(user: GraphUser, size: string): SizedPhoto {
  const side = SIDES.find((each) => nameOf(each) === size.toLowerCase());
  if (side === undefined) throw new NotBuilt();
  const photo = photoOf(user);
  if (side > photo.pixels) throw noPhoto();
  return { photo, side };
}

/** The photo of a person in its largest size. @throws GraphError 404 for somebody without one */
export function largestPhoto(user: GraphUser): SizedPhoto {
  const photo = photoOf(user);
  return { photo, side: sidesOf(photo).at(-1) ?? photo.pixels };
}

/**
 * What Graph tells about a photo without sending it.
 *
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 */
export const photoEntity = ({ photo: { contentType, bytes }, side }: SizedPhoto): Record<string, unknown> => ({
  "@odata.mediaContentType": contentType,
  "@odata.mediaEtag": `"${bytes.byteLength.toString(16).toUpperCase()}-${side}"`,
  id: nameOf(side),
  height: side,
  width: side,
});
