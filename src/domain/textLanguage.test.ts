import { textLanguage } from "./textLanguage";

it.each([
  ["髙橋 陽子", "ja"],
  ["お気軽にどうぞ。", "ja"],
  ["OECD代表部", "ja"],
  ["Emma Clarke", "en"],
  ["Ask me about schools.", "en"],
  ["2013", undefined],
])("%s is read aloud as %s", (text, language) => expect(textLanguage(text)).toBe(language));
