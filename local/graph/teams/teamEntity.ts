import type { Channel, Team } from "./teamStore";

/** Settings of a team that nobody has changed. */
const SETTINGS = {
  discoverySettings: { showInTeamsSearchAndSuggestions: false },
  memberSettings: {
    allowCreateUpdateChannels: true,
    allowCreatePrivateChannels: true,
    allowDeleteChannels: true,
    allowAddRemoveApps: true,
    allowCreateUpdateRemoveTabs: true,
    allowCreateUpdateRemoveConnectors: true,
  },
  guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
  messagingSettings: {
    allowUserEditMessages: true,
    allowUserDeleteMessages: true,
    allowOwnerDeleteMessages: true,
    allowTeamMentions: true,
    allowChannelMentions: true,
  },
  funSettings: { allowGiphy: true, giphyContentRating: "moderate", allowStickersAndMemes: true, allowCustomMemes: true },
};

/** @see https://learn.microsoft.com/graph/api/resources/team */
export function teamEntity({ definition }: Team, tenantId: string): Record<string, unknown> {
  const {
    id,
    displayName,
    description,
    createdAt,
    visibility,
    channels: [general],
  } = definition;
  return {
    id,
    createdDateTime: new Date(createdAt).toISOString(),
    displayName,
    description,
    internalId: general.id,
    classification: null,
    specialization: "none",
    visibility,
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(general.id)}/conversations?groupId=${id}&tenantId=${tenantId}`,
    isArchived: false,
    isMembershipLimitedToOwners: false,
    ...SETTINGS,
  };
}

/** What the list of somebody's teams tells of each. @see https://learn.microsoft.com/graph/api/user-list-joinedteams */
export const joinedTeamEntity = ({ definition: { id, displayName, description } }: Team): Record<string, unknown> => ({
  id,
  displayName,
  description,
});

/** @see https://learn.microsoft.com/graph/api/resources/channel */
export function channelEntity(
  { id, displayName, description, createdAt, isGeneral }: Channel,
  teamId: string,
  tenantId: string,
): Record<string, unknown> {
  return {
    id,
    createdDateTime: createdAt.toISOString(),
    displayName,
    description,
    isFavoriteByDefault: isGeneral ? null : false,
    email: "",
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(displayName)}?groupId=${teamId}&tenantId=${tenantId}`,
    membershipType: "standard",
  };
}
