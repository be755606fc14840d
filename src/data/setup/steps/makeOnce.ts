/**
 * Makes something that must not exist twice.
 *
 * SharePoint may have carried it out although no answer said so, or somebody else has made it meanwhile: the thing is there,
 * which is all we want.
 *
 * @param isThere - asked when making failed
 */
export async function makeOnce(make: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}
