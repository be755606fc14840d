import * as React from "react";
import { DirectoryViewProvider } from "../../components/volunteer/DirectoryView";
import type { DirectoryView } from "../../components/volunteer/DirectoryView";
import { createOwnLines } from "../../components/volunteer/ownLines";
import type { ContactConfiguration } from "../../domain/configuration/contactConfiguration";
import type { DirectoryTexts } from "../../domain/configuration/directoryTexts";
import { starters } from "../../domain/contact/starters";
import type { HostContext } from "../../host/hostContext";
import { PersonPresence } from "../../people/presence/PersonPresence";

export interface ConfiguredContactProps {
  readonly host: Pick<HostContext, "language" | "reader">;
  readonly configuration: ContactConfiguration;
  readonly texts: DirectoryTexts;
  /** The web part's own context, for the person card and presence. */
  readonly graph: NonNullable<DirectoryView["personCard"]>["context"];
  readonly children: React.ReactNode;
}

function useConfiguredView({ host, configuration, texts, graph }: ConfiguredContactProps): DirectoryView {
  const { language, reader } = host;
  const { teamsHost, mailHost, personCard } = configuration;
  const [ownLines] = React.useState(createOwnLines);
  return React.useMemo(
    () => ({
      texts,
      startersFor: (volunteer, reason) => starters(volunteer, reader.name, language, texts.starters, reason),
      ownLines,
      teamsHost,
      ...(mailHost === undefined ? {} : { mailHost }),
      personCard: personCard === "none" ? undefined : { kind: personCard, context: graph },
    }),
    [language, reader.name, texts, teamsHost, mailHost, personCard, graph, ownLines],
  );
}

/** Whoever is shown below it is reached as the editor chose: mail, chat, person card and presence. */
export function ConfiguredContact(props: ConfiguredContactProps): React.ReactElement {
  return (
    <DirectoryViewProvider value={useConfiguredView(props)}>
      <PersonPresence context={props.configuration.presence ? props.graph : undefined}>{props.children}</PersonPresence>
    </DirectoryViewProvider>
  );
}
