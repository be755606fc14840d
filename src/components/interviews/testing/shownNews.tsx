import { act, screen } from "@testing-library/react";
import * as React from "react";
import type { InterviewPage, InterviewRepository } from "../../../data/interviews/interviewRepository";
import type { Interview } from "../../../domain/interview/interview";
import { anInterview } from "../../../domain/testing/builders";
import { InterviewNews } from "../InterviewNews";
import type { NewsLayout } from "../../../domain/configuration/newsConfiguration";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import type { NewsView } from "../NewsView";
import { NewsViewProvider } from "../NewsView";

export const DIRECTORY = "https://plat.sharepoint.com/sites/portal/SitePages/directory.aspx";
/** What a test says of the page and of the interview news. */
export type NewsDetails = ViewDetails & NewsView;
export const reader: NewsDetails = { directoryPageUrl: DIRECTORY, confirmedWithinMonths: 12 };
export const editor: NewsDetails = { ...reader, isEditor: true };

/** Number 1 is the newest; they are a week apart. */
export function numbered(number: number, details: Partial<Interview> = {}): Interview {
  const publishedAt = new Date(Date.UTC(2026, 10, 27 - 7 * number)).toISOString();
  return anInterview({
    id: number,
    title: `記事${number}`,
    url: `https://plat.sharepoint.com/SitePages/${number}.aspx`,
    publishedAt,
    ...details,
  });
}

export const upTo = (count: number): Interview[] => Array.from({ length: count }, (_, index) => numbered(index + 1));
export const page = (interviews: readonly Interview[], more = false, skipped = 0): InterviewPage => ({ interviews, more, skipped });

/** SharePoint that answers when the test says so, one question after the other. */
export function site(): {
  readonly repository: InterviewRepository;
  readonly asked: number[];
  readonly answers: (answer: InterviewPage | Error) => Promise<void>;
} {
  const asked: number[] = [];
  const open: ((answer: InterviewPage | Error) => void)[] = [];
  const repository: InterviewRepository = {
    read: (count) =>
      new Promise((resolve, reject) => {
        asked.push(count);
        open.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      }),
  };
  const answers = async (answer: InterviewPage | Error): Promise<void> => {
    const settle = open.shift();
    if (settle === undefined) throw new Error("Nothing was asked.");
    await act(async () => settle(answer));
  };
  return { repository, asked, answers };
}

interface Shown extends ReturnType<typeof site> {
  readonly again: (changes: { repository?: InterviewRepository; count?: number }) => void;
}

export function show({
  view = reader,
  layout = "list",
  count = 2,
}: { view?: NewsDetails; layout?: NewsLayout; count?: number } = {}): Shown {
  const source = site();
  const { directoryPageUrl, readSpeaker, confirmedWithinMonths, ...page } = view;
  const element = (repository: InterviewRepository, portion: number): React.ReactElement => (
    <NewsViewProvider value={{ directoryPageUrl, readSpeaker, confirmedWithinMonths }}>
      <InterviewNews repository={repository} layout={layout} count={portion} />
    </NewsViewProvider>
  );
  const { rerender } = renderInView(element(source.repository, count), page);
  return { ...source, again: (changes) => rerender(element(changes.repository ?? source.repository, changes.count ?? count)) };
}

export const titles = (): (string | null)[] => screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
export const moreButton = (): HTMLElement => screen.getByRole("button", { name: "もっと見る" });
