import { contains } from "../../search/match";
import { normalise } from "../../search/normalise";

/** What formal desks are for: distress, harassment and violence, misconduct. */
const GRAVE = (
  "死にたい 死のう 死んでし 消えたい いなくなりたい 生きていたくない 自殺 自死 自傷 希死 もう限界 つらい 辛い しんどい 眠れない うつ病 うつに うつで うつか うつっぽ 鬱 " +
  "ハラスメント パワハラ セクハラ マタハラ モラハラ カスハラ いじめ 暴力 暴行 虐待 脅され ストーカー 差別 " +
  "不正 違反 違法 汚職 横領 告発 通報 " +
  "suicid harass bully bullie abus violen assault stalk discriminat misconduct fraud corruption whistleblow"
)
  .split(" ")
  .map(normalise);
/** アルハラを, オワハラに: names of harassment as they come, and not the Sahara. Readings in hiragana (はらにし) are none of them. */
const SOME_HARASSMENT = /(?:^|[^サ])ハラ[をにが]/u;
const IN_LATIN = /\b(?:want to|wanna) die\b|\bkill(?:ing)? myself\b|\bself[- ]?harm|(?:^|[^A-Za-z])DV(?![A-Za-z])/i;

/** Whether somebody may be served better, or at once, by a formal desk: it is then named before any colleague. */
export function isGraveWorry(query: string): boolean {
  const [folded, written] = [normalise(query), query.normalize("NFKC")];
  return IN_LATIN.test(written) || SOME_HARASSMENT.test(written) || GRAVE.some((word) => contains(folded, word));
}
