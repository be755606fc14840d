import * as React from "react";
import type { Filters } from "../../../domain/directory/facets/filters";
import { Note } from "../../shared/Note/Note";
import { NotFor } from "../../volunteer/Promises/Promises";
import { strings } from "../strings";
import type { Results } from "./useResults";

export interface FoundInWordsProps extends Pick<Results, "directory" | "asked" | "fewFound"> {
  readonly filters: Filters;
  /** The words belong to a formal desk before anybody else. */
  readonly isGrave: boolean;
  /** Nobody answers, and nothing more is on its way. */
  readonly findsNobody: boolean;
  /** Anybody stands below. */
  readonly findsSomebody: boolean;
  /** Those who answer to most of the words stand first. */
  readonly isOrder: boolean;
  readonly onChange: (filters: Filters) => void;
}

/** What stands above the people where words find few of them: what was understood, ways to others, and the desks. */
export function FoundInWords({
  directory,
  asked,
  fewFound: { parts, words: understood },
  filters,
  isGrave,
  findsNobody,
  findsSomebody,
  isOrder,
  onChange,
}: FoundInWordsProps): React.ReactElement {
  const { query } = filters;
  const loosen = React.useMemo(
    () => (findsNobody ? (parts?.loosenings(directory, asked) ?? []) : []),
    [findsNobody, parts, directory, asked],
  );
  return (
    <>
      {isGrave && <NotFor heading="h3" />}
      {parts !== undefined && understood !== undefined && findsSomebody && (
        <parts.OwnWordsNote query={query} found={understood} isOrder={isOrder} onSearch={(word) => onChange({ ...filters, query: word })} />
      )}
      {findsNobody &&
        !isGrave &&
        (parts === undefined ? (
          <Note kind="info">{strings.NothingFoundTitle}</Note>
        ) : (
          <parts.NothingFound loosenings={loosen} onChange={onChange} />
        ))}
      {parts !== undefined && query !== "" && (understood !== undefined || findsNobody) && (
        <parts.TopicGroups directory={directory} filters={filters} onChange={onChange} />
      )}
      {!isGrave && (findsNobody || understood !== undefined) && <NotFor heading="h3" isFolded={!findsNobody} />}
    </>
  );
}
