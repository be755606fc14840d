import type { LocalizedText } from "../../../domain/text";
import { lookups, note, text } from "../fields/kinds";
import { fieldModels } from "./fieldModel";

const fields = { name: text("Title"), nick: text("Nick", 40), boss: lookups("Bosses", "People"), about: note("About", 2000) };
const titled = (ja: string): { readonly title: LocalizedText } => ({ title: { ja, en: "" } });
const nick = titled("あだ名");
const boss = titled("上司");
const about = titled("紹介");

test("a column is what it is on the wire, with how it is called and made, in the order given", () => {
  expect(fieldModels(fields, { About: { ...about, lines: 3 }, Nick: { ...nick, required: true }, Bosses: boss })).toEqual([
    { type: "note", name: "About", title: { ja: "紹介", en: "" }, lines: 3 },
    { type: "text", name: "Nick", title: { ja: "あだ名", en: "" }, required: true, maxLength: 40 },
    { type: "lookup", name: "Bosses", title: { ja: "上司", en: "" }, list: "People", showField: "Title", multiple: true },
  ]);
});

test("a column that is forgotten, made up, or made as it cannot be does not compile", () => {
  // @ts-expect-error Bosses has no title.
  fieldModels(fields, { Nick: nick, About: about });
  // @ts-expect-error There is no column Nack.
  fieldModels(fields, { Nick: nick, About: about, Bosses: boss, Nack: nick });
  // @ts-expect-error A note has no index.
  fieldModels(fields, { Nick: nick, About: { ...about, indexed: true }, Bosses: boss });
  expect.assertions(0);
});
