import type { DirectoryRepository } from "./directoryRepository";
import type { OnProgress } from "./fullReading";

/**
 * The repository, whose first reading begins at once: its first requests are on the line while the page is still being drawn.
 * More than these is asked for once somebody reads.
 */
export function readingAhead(repository: DirectoryRepository): DirectoryRepository {
  let tell: (onProgress: OnProgress) => void = () => undefined;
  const told = new Promise<OnProgress>((resolve) => (tell = resolve));
  let begun: ReturnType<DirectoryRepository["read"]> | undefined = repository.read(async (partial) => (await told)(partial));
  // Whoever reads is told; until then nobody is.
  begun.catch(() => undefined);
  return {
    ...repository,
    read(onProgress) {
      const reading = begun ?? repository.read(onProgress);
      begun = undefined;
      tell(onProgress);
      return reading;
    },
  };
}
