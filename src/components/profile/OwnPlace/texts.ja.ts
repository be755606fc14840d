/** What people read in Japanese about their own place in the directory. */
export const ja = {
  Join: "有志職員になる",
  OwnListed: "名簿に載っています",
  OwnByOther: "ほかの人が入力したプロフィールです。このままでよければ「このままで大丈夫」を押すと、名簿に載ります。",
  OwnUnconfirmed: "最後に確認してから時間がたったため、名簿から隠れています。「このままで大丈夫」を押すと、また載ります。",
  /** {0}: month in which they are back */
  OwnResting: "お休み中（{0}から再開）",
  OwnRestingOpen: "お休み中",
  PanelOwn: "あなたの掲載",
};
