/** What the description of the reader says, in Japanese. */
export const ja = {
  /** Over the choices of what the reader says about themself */
  NearTitle: "わたしは…",
  /** {0}: posting or department */
  NearPosting: "いまかこれまでの{0}",
  NearAny: "選ばない",
  NearKept: "選んだことはこのブラウザーにだけ残り、どこにも送られません。",
  NearForget: "消す",
  NearForgotten: "消しました",
};
