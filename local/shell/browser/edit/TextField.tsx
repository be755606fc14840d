import type { IPropertyPaneTextFieldProps } from "@microsoft/sp-property-pane";
import type { TextRule } from "./paneEntries.js";
import type { FieldProps } from "./paneFields.js";

const PAUSE = 200;

function ruleOf(
  { label, ariaLabel, onGetErrorMessage, validateOnFocusIn, validateOnFocusOut, deferredValidationTime }: IPropertyPaneTextFieldProps,
  path: string,
  stored: string,
): TextRule {
  const whenLeft = validateOnFocusIn === true || validateOnFocusOut === true;
  return {
    label: label ?? ariaLabel ?? path,
    stored,
    ...(onGetErrorMessage === undefined ? {} : { check: (text) => onGetErrorMessage(text) }),
    ...(whenLeft ? {} : { delay: deferredValidationTime ?? PAUSE }),
  };
}

/** One line of text, or several; what is wrong with it stands below. */
export function TextField({ id, path, properties, pane }: FieldProps<IPropertyPaneTextFieldProps>) {
  const {
    label,
    description,
    placeholder,
    maxLength,
    disabled,
    readOnly,
    ariaLabel,
    multiline,
    rows,
    resizable,
    errorMessage,
    validateOnFocusIn,
  } = properties;
  const entry = pane.entries.at(path);
  const stored = String(pane.valueOf(path) || properties.value || "");
  const text = entry?.text ?? stored;
  const message = entry?.message || errorMessage || "";
  const rule = ruleOf(properties, path, stored);
  const described = [description ? `${id}-hint` : "", message ? `${id}-error` : ""].filter((part) => part !== "").join(" ");
  const common = {
    id,
    value: text,
    placeholder,
    maxLength,
    disabled,
    readOnly,
    "aria-label": ariaLabel,
    "aria-invalid": message !== "",
    "aria-describedby": described === "" ? undefined : described,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => pane.entries.type(path, event.currentTarget.value, rule),
    onFocus: () => {
      if (validateOnFocusIn === true) void pane.entries.check(path, text, rule);
    },
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) =>
      void pane.entries.check(path, event.currentTarget.value, rule),
  };
  return (
    <>
      {label !== undefined && (
        <label class="sh-label" for={id}>
          {label}
        </label>
      )}
      {multiline === true ? (
        <textarea {...common} rows={rows ?? 3} style={resizable === false ? { resize: "none" } : undefined} />
      ) : (
        <input type="text" {...common} />
      )}
      {description && (
        <p class="sh-note" id={`${id}-hint`}>
          {description}
        </p>
      )}
      <div aria-live="polite">
        {message !== "" && (
          <p class="sh-complaint" id={`${id}-error`}>
            {message}
          </p>
        )}
      </div>
    </>
  );
}
