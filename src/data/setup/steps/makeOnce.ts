/**
 * Makes something that must not exist twice.
 *
 * PnPjs repeats a write that was answered 503, although SharePoint may have carried it out: the second attempt
 * is then refused because the thing is there, which is all we want.
 *
 * @param isThere - asked when making was refused
 */
export async function makeOnce(make: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}
