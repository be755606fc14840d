import { USUAL_MODES } from "../modes";
import type { Modes } from "../modes";
import { AttachmentStore } from "./attachments";
import { ChangeStore } from "./changes";
import type { Database } from "./database";
import { FieldStore } from "./fields";
import { FileStore } from "./files";
import { FolderStore } from "./folders";
import { GrantStore } from "./grants";
import { GroupStore } from "./groups";
import { ItemStore } from "./items";
import { ListStore } from "./lists";
import { PrincipalStore } from "./principals";
import { QuickLaunchStore } from "./quickLaunch";
import { RecycleBinStore } from "./recycleBin";
import { RoleStore } from "./roles";
import { SiteSettingsStore } from "./siteSettings";
import type { SiteSettings } from "./siteSettings";
import { TranslationStore } from "./translations";
import { VersionStore } from "./versions";
import { ViewStore } from "./views";

/** Whether the organisation has an account of this login name: without one nobody signs in with it, or finds it. */
export type HasAccount = (login: string) => boolean;

/** Everything the database knows about the site. */
export class Site {
  public readonly settings: SiteSettingsStore;
  public readonly principals: PrincipalStore;
  public readonly groups: GroupStore;
  public readonly roles: RoleStore;
  public readonly grants: GrantStore;
  public readonly lists: ListStore;
  public readonly fields: FieldStore;
  public readonly views: ViewStore;
  public readonly translations: TranslationStore;
  public readonly items: ItemStore;
  public readonly versions: VersionStore;
  public readonly attachments: AttachmentStore;
  public readonly recycleBin: RecycleBinStore;
  public readonly changes: ChangeStore;
  public readonly files: FileStore;
  public readonly folders: FolderStore;
  public readonly quickLaunch: QuickLaunchStore;

  /**
   * @param origin - `http://127.0.0.1:4400`
   * @param modes - how it answers where tenants differ
   * @param hasAccount - of people; claims that stand for many are not asked about
   */
  constructor(
    public readonly database: Database,
    public readonly origin: string,
    public readonly modes: Modes = USUAL_MODES,
    public readonly hasAccount: HasAccount = () => true,
  ) {
    this.settings = new SiteSettingsStore(database);
    this.principals = new PrincipalStore(database);
    this.groups = new GroupStore(database);
    this.roles = new RoleStore(database);
    this.grants = new GrantStore(database);
    this.lists = new ListStore(database);
    this.fields = new FieldStore(database);
    this.views = new ViewStore(database);
    this.translations = new TranslationStore(database);
    this.items = new ItemStore(database);
    this.versions = new VersionStore(database);
    this.attachments = new AttachmentStore(database);
    this.recycleBin = new RecycleBinStore(database);
    this.changes = new ChangeStore(database);
    this.files = new FileStore(database);
    this.folders = new FolderStore(database);
    this.quickLaunch = new QuickLaunchStore(database);
  }

  /** @throws Error before the site is provisioned */
  public get web(): SiteSettings {
    const { current } = this.settings;
    if (current === undefined) throw new Error("The site is empty: provision it first.");
    return current;
  }

  /** Absolute, without trailing slash. */
  public get webUrl(): string {
    return `${this.origin}${this.web.url}`;
  }

  /** Absolute address of the REST service. */
  public get api(): string {
    return `${this.webUrl}/_api`;
  }
}
