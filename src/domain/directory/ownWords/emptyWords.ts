import { ORGANISATION } from "../../organisation/organisation";
import { normalise } from "../../search/normalise";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(normalise));

/** Words that stand in the names of topics and say nothing of a worry by themselves. */
export const EMPTY_WORDS = setOf(`
  経験 仕事 悩み 生活 勤務 海外 ${ORGANISATION.terms.abroad.ja} 相談 不安 心配 自分 今後 職員 日本 方法 場合 問題 必要 以前 以後 過ごし方 選び方 書き方 探し方 なんでも その他 ほか
  about after again all also always and any anyone are around because been before being but can cannot choosing could day days did does doing done
  don down during each even ever every everything feel feeling few find finding for from get getting give going good great had has have
  having help her here him his hours how into its job just keep know later life like living local long look looking lot making many may me
  might more most much must my need needs never new next not now off old only other others our out over own people please post posting
  really say search should some somebody someone something soon still such take talk than thank that the their them then there they thing
  things think this those time too trouble two under until very want wants was way ways well were what when where which while who whose why
  will with without won work working worried worry would year years yet you your
`);

/** Stand inside so many other words, 大丈夫, 親切, that they count only where nothing longer is known. */
export const INSIDE_OTHERS: ReadonlySet<string> = new Set("夫 妻 親 子");

/** Stand between words and after them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "が の を に は で と も や へ か な ね よ から まで より だけ とか など って です だ でも かも かな でした だった について では には との".split(
    " ",
  ),
);
