/** A square picture. */
export interface GraphPhoto {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Length of a side. */
  readonly pixels: number;
}

/** A user as the local Graph knows them; `null` where the directory has no value, as Graph answers. */
export interface GraphUser {
  /** Directory id, a GUID. */
  readonly id: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  /** Absent: none. */
  readonly businessPhones?: readonly string[];
  readonly preferredLanguage: string | null;
  readonly accountEnabled: boolean;
  /** Absent: Graph answers 404 ImageNotFound. */
  readonly photo?: GraphPhoto | undefined;
  /** Directory ids of the people most relevant to them, the most relevant first. Absent: none. */
  readonly people?: readonly string[];
  readonly presence?: { readonly availability: string; readonly activity: string };
}

/** A post of a channel, or a reply to one. */
export interface GraphMessage {
  /** Directory id of who wrote it. */
  readonly from: string;
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  readonly content: string;
  /** Absent: plain text. */
  readonly contentType?: "text" | "html";
  /** Absent: none. */
  readonly subject?: string;
}

/** A channel that every member of its team sees. */
export interface GraphChannel {
  /** `19:…@thread.tacv2` */
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  /** In any order. Absent: none. */
  readonly messages?: readonly (GraphMessage & { readonly replies?: readonly GraphMessage[] })[];
}

/** A team and the Microsoft 365 group behind it, which have the same id. */
export interface GraphTeam {
  /** A GUID. */
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  readonly visibility: "private" | "public";
  /** Directory ids of the owners, who are members too. */
  readonly ownerIds: readonly string[];
  /** Directory ids of the members who are no owners. */
  readonly memberIds: readonly string[];
  /** The first is the one that every team has. */
  readonly channels: readonly [GraphChannel, ...GraphChannel[]];
}
