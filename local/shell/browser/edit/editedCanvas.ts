interface Control {
  readonly id?: string;
  readonly position?: { readonly zoneIndex?: number };
  readonly emphasis?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

/** What an editor has changed on a page. */
export interface CanvasChanges {
  /** Serialised web parts by the ids of their controls. */
  readonly webParts: ReadonlyMap<string, unknown>;
  /** Backgrounds of sections by `zoneIndex`: 0 none, 1 neutral, 2 soft, 3 strong. */
  readonly emphases: ReadonlyMap<number, number>;
}

function emphasisOf(control: Control, emphases: CanvasChanges["emphases"]): Pick<Control, "emphasis"> {
  const chosen = emphases.get(control.position?.zoneIndex ?? 1);
  if (control.position === undefined || chosen === undefined) return {};
  const { zoneEmphasis: _former, ...others } = control.emphasis ?? {};
  return { emphasis: chosen === 0 ? others : { ...others, zoneEmphasis: chosen } };
}

/**
 * The canvas with the changes; everything else on it stays as it is.
 *
 * @param canvas - `CanvasContent1` of the pages service: a JSON array of controls
 * @returns what a save sends
 */
export function changedCanvas(canvas: string, { webParts, emphases }: CanvasChanges): string {
  const controls = JSON.parse(canvas) as readonly Control[];
  return JSON.stringify(
    controls.map((control) => {
      const webPartData = webParts.get(control.id ?? "");
      return { ...control, ...emphasisOf(control, emphases), ...(webPartData === undefined ? {} : { webPartData }) };
    }),
  );
}
