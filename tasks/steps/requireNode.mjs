// Imported first, before anything that needs a recent Node: an old one must be told what to do, not show a stack trace.
const [major, minor] = process.versions.node.split(".").map(Number);
const supported = (major === 20 && minor >= 11) || (major === 22 && minor >= 14);

if (!supported) {
  console.error(
    `Node ${process.versions.node} cannot build this project: the SharePoint Framework's build accepts 20.11 or later of 20, and 22.14 or later of 22. ` +
      "Install Node 22 (LTS) from nodejs.org or with your version manager, then run the command again.",
  );
  process.exit(1);
}
