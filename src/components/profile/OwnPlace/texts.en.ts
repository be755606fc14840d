/** What people read in English about their own place in the directory. */
export const en = {
  Join: "Become a volunteer",
  OwnListed: "You are listed",
  OwnByOther: "Somebody else entered this profile. If it is right, press “It is right as it is” and it will be listed.",
  OwnUnconfirmed: "Hidden, because it has not been confirmed for a long time. Press “It is right as it is” to be listed again.",
  OwnResting: "Taking a break (back in {0})",
  OwnRestingOpen: "Taking a break",
  PanelOwn: "Your listing",
};
