/** What a web part on a page is kept as: the runtime's serialised data. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly [name: string]: unknown;
}

export type Part =
  | { readonly is: "webPart"; readonly id: string; readonly componentId: string; readonly data: WebPartData }
  | { readonly is: "text"; readonly id: string; readonly html: string };

export interface Column {
  /** Twelfths of the section's width; 0 when the section goes from edge to edge. */
  readonly width: number;
  readonly parts: readonly Part[];
}

/** Backgrounds of sections: none, neutral, soft, strong. */
export const EMPHASES = [0, 1, 2, 3] as const;
export type Emphasis = (typeof EMPHASES)[number];

export interface Section {
  /** `zoneIndex` of its controls. */
  readonly zone: number;
  readonly emphasis: Emphasis;
  readonly columns: readonly Column[];
}

interface Position {
  readonly zoneIndex?: number;
  readonly sectionIndex?: number;
  readonly sectionFactor?: number;
  readonly controlIndex?: number;
}

interface Control {
  readonly controlType?: number;
  readonly id?: string;
  readonly position?: Position;
  readonly emphasis?: { readonly zoneEmphasis?: number };
  readonly webPartId?: string;
  readonly webPartData?: WebPartData;
  readonly innerHTML?: string;
}

const [WEB_PART, TEXT] = [3, 4];
const WHOLE_WIDTH = 12;

function controlsIn(canvas: string | null): readonly Control[] {
  const parsed: unknown = canvas === null || canvas === "" ? [] : JSON.parse(canvas);
  return Array.isArray(parsed) ? (parsed as readonly Control[]) : [];
}

function partOf({ controlType, id = "", webPartId, webPartData, innerHTML }: Control): Part | undefined {
  if (controlType === TEXT) return { is: "text", id, html: innerHTML ?? "" };
  const componentId = webPartId ?? webPartData?.id;
  if (controlType !== WEB_PART || webPartData === undefined || componentId === undefined) return undefined;
  return { is: "webPart", id, componentId, data: webPartData };
}

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => number,
): readonly (readonly [key: number, values: readonly Value[]])[] {
  const groups = new Map<number, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups].sort(([a], [b]) => a - b);
}

function columnsOf(controls: readonly Control[]): readonly Column[] {
  return grouped(controls, ({ position }) => position?.sectionIndex ?? 1).map(([, column]) => ({
    width: column[0]?.position?.sectionFactor ?? WHOLE_WIDTH,
    parts: [...column]
      .sort((a, b) => (a.position?.controlIndex ?? 0) - (b.position?.controlIndex ?? 0))
      .flatMap((control) => partOf(control) ?? []),
  }));
}

/** The background that a section's first control names; what SharePoint does not know is none. */
function emphasisOf(controls: readonly Control[]): Emphasis {
  return EMPHASES.find((emphasis) => emphasis === controls[0]?.emphasis?.zoneEmphasis) ?? 0;
}

/**
 * The sections of a page in their order, without those that hold nothing to show.
 *
 * @param canvas - `CanvasContent1` of the pages service: a JSON array of controls
 * @see https://learn.microsoft.com/graph/api/resources/sitepage
 */
export function sectionsOf(canvas: string | null): readonly Section[] {
  return grouped(controlsIn(canvas), ({ position }) => position?.zoneIndex ?? 1)
    .map(([zone, controls]): Section => ({ zone, emphasis: emphasisOf(controls), columns: columnsOf(controls) }))
    .filter(({ columns }) => columns.some(({ parts }) => parts.length > 0));
}

/** Whether a page needs the SPFx runtime. */
export function holdsWebParts(sections: readonly Section[]): boolean {
  return sections.some(({ columns }) => columns.some(({ parts }) => parts.some(({ is }) => is === "webPart")));
}
