import type {
  IPropertyPaneButtonProps,
  IPropertyPaneCustomFieldProps,
  IPropertyPaneLabelProps,
  IPropertyPaneLinkProps,
} from "@microsoft/sp-property-pane";
import { useEffect, useRef } from "preact/hooks";
import { FIELD } from "./paneFields.js";
import type { FieldProps } from "./paneFields.js";

export function LabelField({ properties: { text, required }, pane }: FieldProps<IPropertyPaneLabelProps>) {
  return (
    <p class="sh-label">
      {text}
      {required === true && <span class="sh-required"> {pane.words.required}</span>}
    </p>
  );
}

export interface HeadingProps {
  readonly text: string;
  readonly headingLevel?: "h2" | "h3" | "h4";
}

export function HeadingField({ properties: { text, headingLevel: Heading = "h3" } }: FieldProps<HeadingProps>) {
  return <Heading>{text}</Heading>;
}

export function LinkField({
  properties: { text, href, target, ariaLabel, disabled, popupWindowProps },
}: FieldProps<IPropertyPaneLinkProps>) {
  if (disabled === true)
    return (
      <a role="link" aria-disabled aria-label={ariaLabel}>
        {text}
      </a>
    );
  const popup = (event: Event): void => {
    if (popupWindowProps === undefined) return;
    event.preventDefault();
    const { title, width, height } = popupWindowProps;
    window.open(href, title, `width=${width},height=${height}`);
  };
  return (
    <a href={href} target={target} rel={target === "_blank" ? "noopener" : undefined} aria-label={ariaLabel} onClick={popup}>
      {text}
    </a>
  );
}

const PRIMARY = 1;

export function ButtonField({ id, path, properties, pane }: FieldProps<IPropertyPaneButtonProps>) {
  const { text, description, buttonType, disabled, ariaLabel, ariaDescription, onClick } = properties;
  return (
    <>
      <button
        id={id}
        type="button"
        class={Number(buttonType) === PRIMARY ? "sh-button--main" : undefined}
        disabled={disabled}
        aria-label={ariaLabel}
        aria-description={ariaDescription}
        onClick={() => pane.change(path, onClick(pane.valueOf(path)), FIELD.button)}
      >
        {text}
      </button>
      {description && <p class="sh-note">{description}</p>}
    </>
  );
}

/** A field that the web part draws itself: told to draw with every change, and to tidy up when it goes. */
export function CustomField({ properties, pane }: FieldProps<IPropertyPaneCustomFieldProps>) {
  const place = useRef<HTMLDivElement>(null);
  const { data } = pane;
  const latest = useRef({ properties, pane });
  latest.current = { properties, pane };
  useEffect(() => {
    const {
      properties: { key, context, onRender },
      pane: paneThen,
    } = latest.current;
    const changed = (path?: string, value?: unknown, isRight?: boolean): void => {
      const property = path || `__CustomField_${key}`;
      paneThen.entries.mark(property, isRight !== false);
      if (isRight !== false) paneThen.change(property, path ? value : undefined, FIELD.custom);
    };
    if (place.current !== null) onRender(place.current, context, changed);
  }, [data]);
  useEffect(() => {
    const element = place.current;
    return () => {
      if (element !== null) latest.current.properties.onDispose?.(element, latest.current.properties.context);
    };
  }, []);
  return <div ref={place} />;
}
