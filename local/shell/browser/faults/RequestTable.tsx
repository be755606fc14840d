import type { RecordedRequest } from "../../../faults/recorder";
import type { People } from "./people.js";
import type { Words } from "./words.js";

const SHOWN = 50;

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The latest requests to SharePoint and Graph, newest first, with what they cost. */
export function RequestTable({
  requests,
  people,
  words,
}: {
  readonly requests: readonly RecordedRequest[];
  readonly people: People;
  readonly words: Words;
}) {
  const { columns } = words;
  if (requests.length === 0) return <p>{words.noRequests}</p>;
  return (
    <table class="sh-table sh-faults__requests">
      <caption class="sh-hidden">{words.requests}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requests
          .slice(-SHOWN)
          .reverse()
          .map(({ number, method, path, parts, person, status, received, ms, fault }) => (
            <tr key={number}>
              <th scope="row" data-label={columns.request}>
                <code>
                  {method} {readable(path)}
                </code>
                {parts && ` ${words.parts(parts.length)}`}
              </th>
              <td data-label={columns.person}>{people.nameOf(person)}</td>
              <td data-label={columns.status}>{status === 0 ? words.noAnswer : status}</td>
              <td data-label={columns.size}>{received === null ? "" : words.bytes(received)}</td>
              <td data-label={columns.time}>{words.milliseconds(ms)}</td>
              <td data-label={columns.fault}>
                {fault !== undefined || parts?.some((part) => part.fault !== undefined) === true ? words.met : ""}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
