/**
 * The properties of Graph's answers, by kind of thing, without the annotations that begin with `@odata`.
 *
 * @see https://learn.microsoft.com/graph/api/overview
 */
export const SHAPES = {
  user: "businessPhones displayName givenName id jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName",
  team:
    "classification createdDateTime description discoverySettings displayName funSettings guestSettings id internalId isArchived " +
    "isMembershipLimitedToOwners memberSettings messagingSettings specialization visibility webUrl",
  channel: "createdDateTime description displayName email id isFavoriteByDefault membershipType webUrl",
  message:
    "attachments body channelIdentity chatId createdDateTime deletedDateTime etag eventDetail from id importance lastEditedDateTime " +
    "lastModifiedDateTime locale mentions messageType policyViolation reactions replyToId subject summary webUrl",
  chat: "chatType createdDateTime id lastUpdatedDateTime onlineMeetingInfo tenantId topic viewpoint webUrl",
  chatMember: "displayName email id roles tenantId userId visibleHistoryStartDateTime",
  presence: "activity availability id",
  photo: "height id width",
  error: "code innerError message",
  innerError: "client-request-id date request-id",
} as const;

/** Parts of those answers that are objects themselves. */
export const PART_SHAPES = {
  "team.discoverySettings": "showInTeamsSearchAndSuggestions",
  "team.funSettings": "allowCustomMemes allowGiphy allowStickersAndMemes giphyContentRating",
  "team.guestSettings": "allowCreateUpdateChannels allowDeleteChannels",
  "team.memberSettings":
    "allowAddRemoveApps allowCreatePrivateChannels allowCreateUpdateChannels allowCreateUpdateRemoveConnectors allowCreateUpdateRemoveTabs allowDeleteChannels",
  "team.messagingSettings": "allowChannelMentions allowOwnerDeleteMessages allowTeamMentions allowUserDeleteMessages allowUserEditMessages",
  "message.body": "content contentType",
  "message.channelIdentity": "channelId teamId",
  "message.from": "application device user",
} as const;
