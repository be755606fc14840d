/** Starts the loader as a SharePoint page does: with everything it needs to know about the page at hand. */
void (async () => {
  const data = document.querySelector("#page-data")?.textContent ?? "{}";
  const manifests: unknown = await (await fetch("/host/manifests.json")).json();
  await window.spModuleLoader.start({ ...(JSON.parse(data) as object), manifests }, (error) => console.error(error));
})();
