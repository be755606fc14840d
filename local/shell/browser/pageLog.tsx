import { render } from "preact";
import { useEffect, useState } from "preact/hooks";

const english = document.documentElement.lang === "en";

/** Routes of the local SharePoint and Graph that answered 501 since the server started. */
async function readNotBuilt(): Promise<readonly string[]> {
  // A page that is offline would complain of this, ask again because of the complaint, and complain again.
  const response = await fetch("/shell/not-built.json").catch(() => undefined);
  return response?.ok === true ? ((await response.json()) as readonly string[]) : [];
}

function Entries({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function PageLog() {
  const [troubles, setTroubles] = useState<readonly string[]>([...window.pageTroubles]);
  const [notBuilt, setNotBuilt] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = (): void => {
      setTroubles([...window.pageTroubles]);
      void readNotBuilt().then(setNotBuilt);
    };
    refresh();
    document.addEventListener("intranet:trouble", refresh);
    return () => document.removeEventListener("intranet:trouble", refresh);
  }, []);
  const count = troubles.length + notBuilt.length;
  if (count === 0) return null;
  return (
    <details class="sh-log" onToggle={() => void readNotBuilt().then(setNotBuilt)}>
      <summary>{english ? `Page log: ${count}` : `ページの記録：${count}件`}</summary>
      <Entries title={english ? "Errors on this page" : "このページの誤り"} lines={troubles} />
      <Entries title={english ? "Requests that are not built (501)" : "用意のない要求（501）"} lines={notBuilt} />
    </details>
  );
}

const place = document.querySelector("#page-log");
if (place) render(<PageLog />, place);
