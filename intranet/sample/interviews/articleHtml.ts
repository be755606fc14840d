import type { Article } from "./articles/article";

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join("");
}

function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>${content}</section>`;
}

/** 取材当時の所属です（2026年10月） */
function asOf(interviewedOn: string): string {
  const [year, month] = interviewedOn.split("-").map(Number);
  return `取材当時の所属です（${year ?? ""}年${month ?? ""}月）`;
}

/**
 * The body of an interview as an editor would set it: lead, profile, time line, questions and answers, message, a way to talk.
 *
 * @param profileUrl - address of the volunteer's profile; absent once they have withdrawn, and the article then ends without a link
 */
export function articleHtml(article: Article, profileUrl: string | undefined): string {
  const profile = `<p><strong>${escaped(article.nameThen)}</strong>（${escaped(article.reading)}）</p>${paragraphs([article.postThen, article.about])}`;
  const timeline = `<ul>${article.timeline.map(([when, what]) => `<li>${escaped(when)}　${escaped(what)}</li>`).join("")}</ul>`;
  return [
    `<p>${escaped(article.lead)}</p>`,
    section("プロフィール", profile),
    section("これまでの歩み", timeline),
    ...article.questions.map(([question, ...answer]) => section(question, paragraphs(answer))),
    section("同僚のみなさんへ", paragraphs([article.message])),
    ...(profileUrl === undefined ? [] : [`<p><a href="${escaped(profileUrl)}">この人に相談してみる</a></p>`]),
    `<p>${asOf(article.interviewedOn)}</p>`,
  ].join("");
}
