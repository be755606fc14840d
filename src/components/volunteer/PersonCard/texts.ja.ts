/** What the person card says in Japanese. */
export const ja = {
  /** Labels of the facts on the card */
  PersonCardMail: "メールアドレス",
  PersonCardOffice: "執務室",
  PersonCardPhone: "内線・電話",
  PersonCardPresence: "在席の様子",
  /** Read out by the toolkit before the name, and before the address */
  ToolkitPhoto: "写真：",
  ToolkitMail: "メールアドレス：",
  /** Where the toolkit cannot be loaded */
  PersonCardHeadLost: "Microsoft 365 のカードを表示できませんでした。連絡先はこのままお使いいただけます。",
};
