import { html, raw } from "hono/html";

/** Markup that is safe to send: every interpolated text is escaped. */
export type Markup = ReturnType<typeof html>;

/** JSON inside a script element: `<` could otherwise end the element. */
export function jsonScript(id: string, value: unknown): Markup {
  return html`<script type="application/json" id="${id}">
    ${raw(JSON.stringify(value).replaceAll("<", "\\u003c"))}
  </script>`;
}
