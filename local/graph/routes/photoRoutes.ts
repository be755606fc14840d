import type { Call } from "../calls/call";
import { largestPhoto, photoEntity, photoOf, sizedPhoto, sidesOf } from "../users/photo";
import type { SizedPhoto } from "../users/photo";
import { directoryAnswer } from "../wire/answer";
import type { GraphAnswer } from "../wire/answer";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

const OF_PHOTOS = {
  method: "GET",
  ownScopes: ["User.Read", "User.ReadWrite"],
  scopes: ["ProfilePhoto.Read.All", "ProfilePhoto.ReadWrite.All", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
} as const;

/** The bytes as they were handed in: they are not scaled to the size. */
const bytes = ({ photo }: SizedPhoto): GraphAnswer => ({
  status: 200,
  headers: { "Cache-Control": "private", "Content-Type": photo.contentType },
  body: photo.bytes,
});

const metadata = (call: Call, sized: SizedPhoto): GraphAnswer =>
  directoryAnswer({ ...call.context(`users('${call.user.id}')/photo/$entity`), ...photoEntity(sized) });

/**
 * Photos of people, their sizes, and what is told about them.
 *
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 */
export const PHOTO_ROUTES: readonly GraphRoute[] = [
  ...personRoutes({ ...OF_PHOTOS, below: "/photo", answer: (call) => metadata(call, largestPhoto(call.user)) }),
  ...personRoutes({ ...OF_PHOTOS, below: "/photo/$value", answer: (call) => bytes(largestPhoto(call.user)) }),
  ...personRoutes({
    ...OF_PHOTOS,
    below: "/photos",
    answer: (call) => {
      const photo = photoOf(call.user);
      return directoryAnswer({
        ...call.context(`users('${call.user.id}')/photos`),
        value: sidesOf(photo).map((side) => photoEntity({ photo, side })),
      });
    },
  }),
  ...personRoutes({ ...OF_PHOTOS, below: "/photos/{size}", answer: (call) => metadata(call, sizedPhoto(call.user, call.key("size"))) }),
  ...personRoutes({ ...OF_PHOTOS, below: "/photos/{size}/$value", answer: (call) => bytes(sizedPhoto(call.user, call.key("size"))) }),
];
