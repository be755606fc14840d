define([], function () {
  return {
    ServiceName: "プラっと相談",

    // cards

    // finding

    // panel

    // page
    FailureListMissing: "This directory is not set up yet. Please tell an owner of this site.",
    FailureNoPermission: "You do not have permission to see this directory. Please ask an owner of this site.",
    FailureThrottled: "It is busy right now. We will try again in {0} seconds.",
    FailureOffline: "You seem to be offline. We will try again when the connection returns.",
    FailureTooLarge: "There are too many items to read. Please ask an owner of this site to press Set up once more.",
    FailureUnexpected: "This could not be read. If trying again does not help, please tell an owner of this site.",
    ShowingEarlier: "You are seeing what was shown last time.",
    TryAgain: "Try again",
    SetUpTitle: "Let us set up the directory",
    SetUpExplanation: "This makes three lists on this site (postings, topics, volunteers) and the columns for interviews. What is there already stays as it is.",
    SetUpStart: "Set up",
    SetUpDoing: "Setting up {0}",
    SetUpFailed: "{0} could not be set up. Press the button again to go on from there.",
    Lead: "Ask someone who has been there, or who has wondered too.",
    NobodyListed: "Nobody is listed yet. We look forward to the first volunteer.",
    SkippedItems: "{0} entries could not be read and are left out.",
    StillReading: "Loading the remaining colleagues.",
    PersonNotFound: "This profile was not found. It may have been withdrawn.",
    CloseNotice: "Close",
    SomethingBroke: "This could not be shown. Please reload the page.",
    SkipFacets: "Skip the filters, go to the {0} results",
    PaneSource: "Source",
    PaneSite: "Address of the site (empty: this site)",
    PaneSiteInvalid: "Enter the address of a site of your tenant (https://…).",
    PaneLayout: "Layout",
    PaneLayoutPage: "Whole directory",
    PaneLayoutTeaser: "Teaser for a homepage",
    PaneDirectoryPage: "Address of the directory page",
    PanePersonCard: "Person card",
    PanePersonCardMgt: "Microsoft Graph Toolkit",
    PanePersonCardFluent: "Without Graph",
    PaneTeamsHost: "Host name of Teams (usually empty)"
  };
});
