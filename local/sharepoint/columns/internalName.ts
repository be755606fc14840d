const LONGEST = 32;

/**
 * The internal name SharePoint makes of a display name: every character outside ASCII letters, digits and `_` becomes `_xHHHH_`,
 * and the whole is cut at 32 characters — for Japanese inside the fifth code.
 */
export function internalName(displayName: string): string {
  const encoded = [...displayName]
    .flatMap((character) => character.split(""))
    .map((unit, at) =>
      /^[A-Za-z_]$/u.test(unit) || (at > 0 && /^\d$/u.test(unit)) ? unit : `_x${unit.charCodeAt(0).toString(16).padStart(4, "0")}_`,
    )
    .join("");
  return encoded.slice(0, LONGEST);
}

/** The name of a column in REST: `_ModerationStatus` is `OData__ModerationStatus`. */
export function entityName(name: string): string {
  return name.startsWith("_") ? `OData_${name}` : name;
}

/** A list's or column's name inside an entity type: `_` itself is escaped too. */
export function typeName(text: string): string {
  return [...text]
    .map((character) =>
      /^[A-Za-z0-9]$/u.test(character) ? character : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`,
    )
    .join("");
}

/** The name of a column among the values of an item (versions, texts): its name in REST with every `_` of its own escaped, `OData__x005f_ModerationStatus`. */
export function valueName(name: string): string {
  return entityName(typeName(name));
}
