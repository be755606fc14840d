import type { TopicRow } from "../reference/referenceData";
import type { Random } from "../seed/random";
import type { Background } from "./background";

type Suits = (background: Background) => boolean;

const always: Suits = () => true;
const abroad: Suits = ({ countries }) => countries > 0;
const family: Suits = ({ partner, countries }) => partner && countries > 0;
const parents: Suits = ({ children, countries }) => children && countries > 0;
const parentsBack: Suits = (background) => parents(background) && background.returned;
const experienced: Suits = ({ yearsOfService }) => yearsOfService >= 12;
const administrative: Suits = ({ career }) => career.jobType.startsWith("一般職");
const guest: Suits = ({ career }) => /出向者|専門調査員|派遣員|研修員|防衛駐在官|警備対策官/u.test(career.jobType);
const newcomer: Suits = ({ yearsOfService }) => yearsOfService <= 8;
const linguist: Suits = ({ career }) => career.languages.length > 0;
const demanding: Suits = ({ career }) => career.stints.some(({ posting }) => ["アフリカ", "中東", "大洋州"].includes(posting.region));

/** Who can talk about what, by topic code. A code that is missing suits those named under its group. */
const SUITS: Readonly<Record<string, Suits>> = {
  "career-path": ({ yearsOfService }) => yearsOfService >= 5,
  "career-promotion": ({ yearsOfService }) => yearsOfService >= 15,
  "career-midcareer": ({ career }) => /経験者採用|任期付|選考採用/u.test(career.jobType),
  "career-change": experienced,
  "career-io": experienced,
  "career-language": linguist,
  "career-return": ({ children }) => children,
  "work-management": experienced,
  "post-housing": abroad,
  "post-hardship": demanding,
  "post-small": demanding,
  "post-duties-admin": administrative,
  "post-evac": demanding,
  "post-local-staff": (background) => abroad(background) && experienced(background),
  "fam-accompany": family,
  "fam-single": family,
  "fam-spouse-career": family,
  "fam-spouse-leave": family,
  "fam-couple": family,
  "fam-solo-parent": parents,
  "fam-domestic-help": parents,
  "fam-childcare": ({ children }) => children,
  "ret-school": parentsBack,
  "ret-nursery": parentsBack,
  "ret-spouse": (background) => family(background) && background.returned,
  "hlt-single-life": ({ partner, countries }) => !partner && countries > 0,
  "hlt-religion": abroad,
  "oth-newcomer": (background) => newcomer(background) && !guest(background),
  "oth-secondee": guest,
  "oth-secondlife": ({ yearsOfService }) => yearsOfService >= 30,
};
const GROUP_SUITS: Readonly<Record<string, Suits>> = {
  career: always,
  posting: abroad,
  family,
  education: parents,
  return: ({ returned }) => returned,
  health: always,
  other: always,
};

const SENSITIVE_SHARE = 0.1;

/** The topics somebody of this background can talk about; sensitive ones excluded. */
function suitableTopics(topics: readonly TopicRow[], background: Background): readonly TopicRow[] {
  return topics.filter((topic) => topic.sensitive !== "yes" && (SUITS[topic.id] ?? GROUP_SUITS[topic.group_id] ?? always)(background));
}

/**
 * Two to seven topics: some from one group that matters to the person, some from anywhere.
 * A sensitive topic is rare, because it is off until somebody chooses it.
 */
export function drawTopics(random: Random, topics: readonly TopicRow[], background: Background): readonly TopicRow[] {
  const suitable = suitableTopics(topics, background);
  const count = random.pickWeighted([2, 3, 4, 5, 6, 7], (size) => 8 - Math.abs(size - 4) * 2);
  const main = random.pick(suitable).group_id;
  const own = random.sample(
    suitable.filter(({ group_id }) => group_id === main),
    Math.ceil(count / 2),
  );
  const others = random.sample(
    suitable.filter((topic) => !own.includes(topic)),
    count - own.length,
  );
  const sensitive = random.chance(SENSITIVE_SHARE) ? [random.pick(topics.filter((topic) => topic.sensitive === "yes"))] : [];
  return [...own, ...others].slice(0, count - sensitive.length).concat(sensitive);
}
