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
  readonly photo?: GraphPhoto;
  readonly presence?: { readonly availability: string; readonly activity: string };
}
