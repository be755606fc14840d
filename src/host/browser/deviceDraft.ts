/** A text that this device keeps until it has been sent. */
export interface DeviceDraft {
  /** Null where there is none. */
  read(): string | null;
  /** @param text - null: it is not needed any more @returns false where the browser keeps nothing for the page */
  keep(text: string | null): boolean;
  /** Tells what another tab has kept, or null when it has taken it away. @returns ends the telling */
  watch(onOther: (text: string | null) => void): () => void;
}

/** @param name - keeps it apart from what others keep: names the person, too, for a device may have several */
export function deviceDraft(name: string): DeviceDraft {
  return {
    read() {
      try {
        return window.localStorage.getItem(name);
      } catch {
        // Browsers may refuse a page its storage.
        return null;
      }
    },
    keep(text) {
      try {
        if (text === null) window.localStorage.removeItem(name);
        else window.localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
    watch(onOther) {
      const tell = ({ key, newValue }: StorageEvent): void => {
        if (key === name) onOther(newValue);
      };
      window.addEventListener("storage", tell);
      return () => window.removeEventListener("storage", tell);
    },
  };
}
