import type { EditWords } from "./editWords.js";

/** What can be done with a section: its background. */
export function SectionTools({
  number,
  emphasis,
  words,
  onChoose,
}: {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly emphasis: number;
  readonly words: EditWords;
  readonly onChoose: (emphasis: number) => void;
}) {
  return (
    <div class="sh-tools" role="group" aria-label={words.section(number)}>
      <label>
        {words.background(number)}{" "}
        <select onChange={(event) => onChoose(Number(event.currentTarget.value))}>
          {words.backgrounds.map((name, value) => (
            <option key={value} value={value} selected={value === emphasis}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What can be done with a web part: its properties. */
export function PartTools({
  title,
  words,
  onConfigure,
}: {
  readonly title: string;
  readonly words: EditWords;
  readonly onConfigure: () => void;
}) {
  return (
    <div class="sh-tools">
      <button type="button" aria-label={words.editProperties(title)} title={words.editProperties(title)} onClick={onConfigure}>
        <span aria-hidden="true">✎</span>
      </button>
    </div>
  );
}
