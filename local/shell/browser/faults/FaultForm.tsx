import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NewRule, Service } from "../../../faults/faultRule";
import type { ReadyMadeFault } from "../../../faults/readyMade";
import type { People } from "./people.js";
import type { Words } from "./words.js";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label class="sh-switch">
      <span>{label}</span>{" "}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

export interface FaultFormProps {
  readonly readyMade: readonly ReadyMadeFault[];
  readonly people: People;
  readonly words: Words;
  readonly onAdd: (rule: NewRule) => void;
}

const BOTH = "both";
const SERVICES: readonly Service[] = ["sharepoint", "graph"];

/** Chooses a ready-made fault, and for whom and how often it happens. */
export function FaultForm({ readyMade, people, words, onAdd }: FaultFormProps) {
  const [name, setName] = useState(readyMade[0]?.name ?? "");
  const [wanted, setWanted] = useState<string>("sharepoint");
  const [person, setPerson] = useState("me");
  const [often, setOften] = useState("once");
  const chosen = readyMade.find((each) => each.name === name);
  const services: readonly string[] = chosen?.service === undefined ? [...SERVICES, BOTH] : [chosen.service];
  const service = services.includes(wanted) ? wanted : (services[0] ?? BOTH);

  function submit(event: Event): void {
    event.preventDefault();
    if (chosen === undefined) return;
    onAdd({
      effect: chosen.effect,
      match: { ...(service === BOTH ? {} : { service: service as Service }), ...(person === "me" ? { person: people.me } : {}) },
      ...(often === "once" ? { times: 1 } : {}),
    });
  }
  return (
    <form class="sh-faults__form" aria-label={words.form} autocomplete="off" onSubmit={submit}>
      <Choice label={words.fault} value={name} onChoose={setName}>
        {readyMade.map((each) => (
          <option key={each.name} value={each.name}>
            {words.faults[each.name] ?? each.name}
          </option>
        ))}
      </Choice>
      <Choice label={words.service} value={service} onChoose={setWanted}>
        {services.map((each) => (
          <option key={each} value={each}>
            {each === BOTH ? words.bothServices : words.services[each as Service]}
          </option>
        ))}
      </Choice>
      <Choice label={words.person} value={person} onChoose={setPerson}>
        <option value="me">{words.me(people.nameOf(people.me))}</option>
        <option value="everyone">{words.everyone}</option>
      </Choice>
      <Choice label={words.often} value={often} onChoose={setOften}>
        <option value="once">{words.once}</option>
        <option value="always">{words.always}</option>
      </Choice>
      <button type="submit" class="sh-button--main">
        {words.add}
      </button>
    </form>
  );
}
