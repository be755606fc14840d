import * as React from "react";
import { watchView } from "./inView";
import { PhotoContext } from "./PersonPhotos";

/**
 * The photo of a person, asked for when the element that shows it comes into view, and no longer once it has left it unanswered.
 *
 * @returns address of the photo; undefined before it is there, for a person without one, and outside PersonPhotos
 */
export function usePhoto(upn: string, place: React.RefObject<Element>): string | undefined {
  const source = React.useContext(PhotoContext);
  const [photo, setPhoto] = React.useState<{ readonly upn: string; readonly address: string }>();
  const known = photo?.upn === upn ? photo.address : source?.known(upn);
  React.useEffect(() => {
    if (source === undefined || place.current === null || upn === "" || source.known(upn) !== undefined) return undefined;
    let takeBack = (): void => undefined;
    const stopWatching = watchView(place.current, (visible) => {
      takeBack();
      if (visible) takeBack = source.ask(upn, (address) => setPhoto({ upn, address }));
    });
    return () => {
      stopWatching();
      takeBack();
    };
  }, [source, upn, place]);
  return source === undefined ? undefined : known;
}
