import { builtInFields } from "../columns/builtInFields";
import type { Field } from "../columns/field";
import { firstViewTitle } from "../lists/makeList";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Translated } from "../store/translations";
import type { View } from "../store/views";

/** What has words of its own in each language. */
interface Words {
  readonly Title?: string;
  readonly Description?: string;
}

const ofList = ({ key }: List): Translated => ({ listKey: key, part: "" });
const ofPart = ({ key }: List, { id }: Pick<Field | View, "id">): Translated => ({ listKey: key, part: id });

/**
 * Titles and descriptions as one person reads and writes them. On a site of several languages they differ by the language of the person's
 * interface: what is written in one of the others counts there alone, and where a language has no words of its own those of the site stand.
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ff800886(v=office.14)
 */
export class Wording {
  private readonly language: number;

  /** @param asked - language of the person's interface; undefined, or none of the site's: the site's */
  constructor(
    private readonly site: Site,
    asked: number | undefined,
  ) {
    const { language, alternateLanguages = [] } = site.web;
    this.language = asked !== undefined && alternateLanguages.includes(asked) ? asked : language;
  }

  public list(list: List): List {
    if (!this.translates) return list;
    const { Title: title = list.title, Description = list.settings.Description } = this.wordsOf(ofList(list));
    return { ...list, title, settings: { ...list.settings, Description } };
  }

  public field(list: List, field: Field): Field {
    if (!this.translates) return field;
    const { Title: title = this.usualTitle(list, field), Description } = this.wordsOf(ofPart(list, field));
    const attributes = { ...field.xml.attributes, DisplayName: title, ...(Description === undefined ? {} : { Description }) };
    return { ...field, title, xml: { ...field.xml, attributes } };
  }

  public fields(list: List): readonly Field[] {
    const fields = this.site.fields.of(list.key);
    return this.translates ? fields.map((field) => this.field(list, field)) : fields;
  }

  public view(list: List, view: View): View {
    if (!this.translates) return view;
    const isUsual = view.title === firstViewTitle(list.template, this.site.web.language);
    const { Title: title = isUsual ? firstViewTitle(list.template, this.language) : view.title } = this.wordsOf(ofPart(list, view));
    return { ...view, title };
  }

  public views(list: List): readonly View[] {
    return this.site.views.of(list.key).map((view) => this.view(list, view));
  }

  /** The list of a title: as the person reads it, or in a tenant that goes by it, as the site calls it. */
  public listTitled(title: string): List | undefined {
    if (!this.findsByOwnTitle) return this.site.lists.byTitle(title);
    return this.site.lists.all().find((list) => same(this.list(list).title, title));
  }

  /** What has a title among the parts of a list, as the person reads it or as the site calls it. */
  public titled<Part extends Field | View>(parts: readonly Part[], shown: readonly Part[], title: string): Part | undefined {
    return this.findsByOwnTitle ? parts[shown.findIndex((part) => part.title === title)] : parts.find((part) => part.title === title);
  }

  /** Whether another list has the title already, in the site's language or in the person's. */
  public isTaken(title: string, id?: string): boolean {
    return this.site.lists.all().some((list) => list.id !== id && (same(list.title, title) || same(this.list(list).title, title)));
  }

  /** Keeps words that a person has written. @returns those that count for the site: none, where they are in another language */
  public keepList(list: List, words: Words): Words {
    return this.keep(ofList(list), words);
  }

  /** @see keepList */
  public keepPart(list: List, part: Field | View, words: Words): Words {
    return this.keep(ofPart(list, part), words);
  }

  private get translates(): boolean {
    return this.language !== this.site.web.language;
  }

  private get findsByOwnTitle(): boolean {
    return this.translates && this.site.modes.foundByTitle === "asShown";
  }

  private wordsOf(of: Translated): Words {
    return this.site.translations.of(of, this.language);
  }

  private keep(of: Translated, words: Words): Words {
    if (!this.translates) return words;
    for (const [name, text] of Object.entries(words)) this.site.translations.set(of, this.language, name, String(text));
    return {};
  }

  /** SharePoint has its own columns in every language, until somebody gives them another title. */
  private usualTitle({ template }: List, { name, title, builtIn }: Field): string {
    const usual = (language: number): string | undefined => builtInFields(template, language).find((field) => field.name === name)?.title;
    return builtIn && title === usual(this.site.web.language) ? (usual(this.language) ?? title) : title;
  }
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
