import * as React from "react";

/** A part of the profile, named by its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.ReactElement {
  return (
    <section className="ps-sect" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
