import * as React from "react";

const A_MINUTE = 60_000;

/** The present time, renewed at the turn of every minute while the page can be seen. */
export function useNow(): Date {
  const [now, setNow] = React.useState(() => new Date());
  React.useEffect(() => {
    const renew = (): void => {
      if (document.visibilityState === "visible") setNow(new Date());
    };
    let timer = window.setTimeout(
      function tick() {
        renew();
        timer = window.setTimeout(tick, A_MINUTE);
      },
      A_MINUTE - (Date.now() % A_MINUTE),
    );
    document.addEventListener("visibilitychange", renew);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, []);
  return now;
}
