/** The switches of the suite bar: each is a cookie; the theme applies at once, the others with a fresh page. */
const A_YEAR = 60 * 60 * 24 * 365;

function choose(select: HTMLSelectElement): void {
  const { cookie = "", switch: chosen } = select.dataset;
  document.cookie = `${cookie}=${encodeURIComponent(select.value)}; path=/; max-age=${A_YEAR}; samesite=lax`;
  if (chosen !== "theme") return location.reload();
  document.documentElement.dataset["theme"] = select.value;
  document.dispatchEvent(new Event("intranet:theme"));
}

for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-cookie]")) {
  select.addEventListener("change", () => choose(select));
}

export {};
