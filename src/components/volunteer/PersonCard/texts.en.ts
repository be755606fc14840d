/** What the person card says in English. */
export const en = {
  PersonCardMail: "Email address",
  PersonCardOffice: "Office",
  PersonCardPhone: "Phone",
  PersonCardPresence: "Presence",
  ToolkitPhoto: "Photo of",
  ToolkitMail: "Email address",
  PersonCardHeadLost: "The Microsoft 365 card could not be shown. The contact details here work all the same.",
};
