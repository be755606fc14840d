/** Brings the reader to a question. @param id - of its control */
export function goToAnswer(id: string): void {
  const asked = document.getElementById(id);
  asked?.scrollIntoView({ block: "center" });
  asked?.focus({ preventScroll: true });
}
