import { MgtPerson, MgtPersonCard } from "@microsoft/mgt-components";
import { customElementHelper, mgtHtml, registerComponent } from "@microsoft/mgt-element";
import { nameStone } from "../../domain/volunteer/nameStone";

/*
 * Importing this module names the toolkit's elements and registers ours among them. It has to be imported before
 * `@microsoft/mgt-react`, whose wrappers register the toolkit's own as soon as they are loaded: the first of a name stays.
 */

type Template = ReturnType<MgtPersonCard["renderPerson"]>;

/** Draws nothing. */
const NOTHING = (): Template => mgtHtml``;

/**
 * The toolkit's person card, of which only the head is shown: nothing in it can be pressed or focused.
 *
 * Its own mail and chat buttons send no text and encode nothing, and its tabs have no names: ours stand below it. Loading its
 * state asks Graph who the reader is and writes who was looked at into IndexedDB, where it would stay on a shared computer.
 */
class HeadOfPersonCard extends MgtPersonCard {
  protected override loadState(): Promise<void> {
    return Promise.resolve();
  }

  protected override renderContactIcons(): Template {
    return NOTHING();
  }

  protected override renderExpandedDetailsButton(): Template {
    return NOTHING();
  }
}

/** The toolkit's person without the initials that it would make of a name, 「二樹」 of 二宮 樹: the person's own stone stands beside it. */
class PersonWithoutInitials extends MgtPerson {
  protected override loadState(): Promise<void> {
    return Promise.resolve();
  }

  protected override renderAvatar(...[person, image, presence]: Parameters<MgtPerson["renderAvatar"]>): Template {
    return image ? super.renderAvatar(person, image, presence) : NOTHING();
  }

  /** Stands where a photo turns out to be broken. */
  protected override getInitials(): string {
    const displayName = this.personDetails?.displayName ?? "";
    return nameStone({ name: displayName, person: { displayName } }).text;
  }
}

/** Another solution on the page may bring another version of the toolkit: ours has names of its own. */
customElementHelper.withDisambiguation("plat-sodan");
registerComponent("person", PersonWithoutInitials);
registerComponent("person-card", HeadOfPersonCard);
