import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { OwnProfile } from "../../../data/profile/ownProfile";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import type { ETag } from "../../../data/transport/items";
import { aDepartment, aPosting } from "../../../domain/testing/builders";
import type { Topic } from "../../../domain/topic/topic";
import type { NewProfile } from "../../../domain/volunteer/writtenProfile";
import { renderInView } from "../../testing/renderInView";
import { ProfileViews } from "../ProfilePanel/ProfileViews";
import type { ProfileViewsProps } from "../ProfilePanel/ProfileViews";

function topic(id: number, name: string, sensitive = false): Topic {
  return {
    id,
    code: `topic-${id}`,
    name: { ja: name, en: name },
    group: { ja: "家族", en: "Family" },
    groupCode: "family",
    synonyms: [],
    sensitive,
    sort: id,
  };
}

const POSTINGS = [aPosting(), aDepartment()];

/** What the form may refer to: two postings, a topic, and a sensitive one. */
const TERMS: ProfileViewsProps["terms"] = {
  postings: POSTINGS,
  topics: [topic(1, "子連れ赴任"), topic(2, "妊娠・出産", true)],
  postingByCode: new Map(POSTINGS.map((posting) => [posting.code, posting])),
};

/** What 髙橋 陽子 wrote of herself. */
export const WRITTEN: NewProfile = {
  name: "髙橋 陽子",
  reading: "タカハシ ヨウコ",
  entryYear: 2013,
  entryMonth: 4,
  jobType: "専門職",
  currentPostingId: 1,
  pastPostingIds: [],
  career: "",
  topicIds: [1],
  languages: [],
  message: "子連れで赴任しました。",
  starterTexts: [],
  accepts: { mail: true, chat: true },
  availability: "open",
  consentVersion: "1.0",
  consentedAt: "2026-06-01T00:00:00Z",
  confirmedOn: "2026-06-01",
};

/** Her profile as it is in the list. */
export function aProfile(details: Partial<OwnProfile> = {}): OwnProfile {
  return { id: 7, etag: '"one,1"' as ETag, approval: "approved", comments: "", madeByReader: true, written: WRITTEN, ...details };
}

/** What the lists answer; what a test does not name is not asked for. */
export function lists(answers: Partial<OwnProfileRepository> = {}): OwnProfileRepository {
  const unasked = (): never => {
    throw new Error("The lists were asked for something that the test does not name.");
  };
  return {
    find: () => Promise.resolve({ kind: "found", profiles: [] }),
    add: unasked,
    change: unasked,
    pause: unasked,
    comeBack: unasked,
    confirm: unasked,
    withdraw: unasked,
    ...answers,
  };
}

export interface Shown {
  readonly onChanged: jest.Mock;
  readonly onClose: jest.Mock;
}

/** Opens what 髙橋 陽子 sees of her own. */
export async function show(repository: OwnProfileRepository, wants: ProfileViewsProps["wants"] = "join"): Promise<Shown> {
  const shown = { onChanged: jest.fn(), onClose: jest.fn() };
  renderInView(
    <ProfileViews
      wants={wants}
      terms={TERMS}
      reader={{ name: "髙橋 陽子", login: "yoko.takahashi@example.go.jp" }}
      repository={repository}
      draftName="draft of yoko"
      {...shown}
    />,
  );
  await screen.findAllByRole("heading");
  return shown;
}

export const field = (name: RegExp | string): HTMLElement => screen.getByLabelText(name, { selector: "input, select, textarea" });

/** Presses a button, and waits for what comes of it. */
export async function press(name: string): Promise<void> {
  await act(() => userEvent.click(screen.getByRole("button", { name })));
}

/** Answers all that has to be answered, as somebody would at the keyboard. */
export async function answerEverything(): Promise<void> {
  const user = userEvent.setup();
  await user.type(field(/^フリガナ/), "たかはし ようこ");
  await user.selectOptions(field(/^入省年/), "2013");
  await user.selectOptions(field(/^職種/), "専門職");
  await user.type(field(/^いまの任地・部署/), "ナイロビ");
  await user.keyboard("{Enter}");
  await user.click(screen.getByText("家族"));
  await user.click(screen.getByLabelText("子連れ赴任"));
  await user.click(screen.getByLabelText(/^読みました。/));
}
