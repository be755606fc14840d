import { contains } from "../../search/match";
import { normalise } from "../../search/normalise";

/** What formal desks are for: distress, harassment and violence, misconduct. */
const GRAVE = (
  "死にたい 死のう 死んでし 消えたい いなくなりたい 生きていたくない 自殺 自死 自傷 希死 もう限界 つらい 辛い しんどい 眠れない うつ病 うつに 鬱 " +
  "ハラスメント ハラを ハラに ハラが パワハラ セクハラ マタハラ モラハラ カスハラ いじめ 暴力 暴行 DV 虐待 脅され ストーカー 差別 " +
  "不正 違反 違法 汚職 横領 告発 通報 " +
  "suicid killmyself killingmyself selfharm harass bully bullie abus violen assault stalk discriminat misconduct fraud corruption whistleblow"
)
  .split(" ")
  .map(normalise);
const WANT_TO_DIE = /\b(?:want to|wanna) die\b|\bkill(?:ing)? myself\b/i;

/** Whether somebody may be served better, or at once, by a formal desk: it is then named before any colleague. */
export function isGraveWorry(query: string): boolean {
  const folded = normalise(query);
  return WANT_TO_DIE.test(query) || GRAVE.some((word) => contains(folded, word));
}
