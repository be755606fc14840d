/** What `npm start -- --help` says. */
export const USAGE = `npm start                 builds what has changed and opens the local intranet in the browser
npm start -- [flags]      the same, with:

  --port N          port of 127.0.0.1, 0 to 65535; 0 lets the system choose (4400)
  --volunteers N    how many volunteers new data hold, 0 to 100000 (400)
  --seed N          another seed makes other people, the same seed the same (1)
  --data DIR        folder of the database (.local/data)
  --fresh           throw the data away and begin anew
  --no-open         do not open the browser
  --help            show this and do nothing

--volunteers and --seed are for new data: give --fresh with them, or a folder that holds none.
Ctrl+C ends the intranet; what was changed in it stays in the folder.`;

/** @param {readonly string[]} args - of the command line @returns {boolean} */
export function asksForHelp(args) {
  return args.some((arg) => arg === "--help" || arg === "-h");
}
