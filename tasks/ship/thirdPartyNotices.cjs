"use strict";

const { readFileSync, readdirSync } = require("fs");
const path = require("path");

const NAME = "third-party-notices";
const LICENCE = /^(licen[cs]e|copying)\b/i;
const NOTICE = /^notice\b/i;

/** Packages that are published without the licence of their repository: whose they are, as it says there. All are under MIT. */
const HOLDERS = {
  "@fluentui/react-icons": "Microsoft Corporation",
  "@fluentui/web-components": "Microsoft Corporation",
  "@microsoft/fast-colors": "Microsoft Corporation",
  "@microsoft/fast-element": "Microsoft Corporation",
  "@microsoft/fast-foundation": "Microsoft Corporation",
  "@microsoft/fast-web-utilities": "Microsoft Corporation",
  "@microsoft/mgt-components": "Microsoft and Contributors",
  "@microsoft/mgt-element": "Microsoft and Contributors",
  "@microsoft/mgt-react": "Microsoft and Contributors",
};

const mit = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** @returns {string | undefined} the folder of the package that a file belongs to; undefined for a file of our own */
function packageFolderOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** @returns {string} what has to be said of one package @throws Error when it has no licence that we know of */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).sort();
  const texts = [...files.filter((file) => LICENCE.test(file)), ...files.filter((file) => NOTICE.test(file))].map((file) =>
    readFileSync(path.join(folder, file), "utf8").trim(),
  );
  if (!files.some((file) => LICENCE.test(file))) {
    const holder = license === "MIT" ? HOLDERS[name] : undefined;
    if (holder === undefined) {
      throw new Error(
        `${name} ${version} would be shipped without its licence: the package has no licence file. Look its licence up in its repository and add whose it is to tasks/ship/thirdPartyNotices.cjs, or do without the package.`,
      );
    }
    texts.unshift(mit(holder));
  }
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

/**
 * The notices of everything that some files were taken from, each package once and by name.
 *
 * @param {Iterable<string>} files - paths of shipped modules
 * @returns {string}
 * @throws Error naming the package whose licence is missing, with the cure
 */
function noticesOf(files) {
  const folders = new Set([...files].map(packageFolderOf).filter((folder) => folder !== undefined));
  const notices = [...new Set([...folders].map(noticeOf))].sort();
  return (
    ["プラっと相談 contains parts of the following packages. / 次のパッケージの一部が含まれています。", ...notices].join(
      `\n\n${"-".repeat(80)}\n\n`,
    ) + "\n"
  );
}

/** The files of every module that stands in a chunk; a concatenated module holds several. */
function* shippedFiles({ modules, chunkGraph }) {
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const { resource } of module.modules ?? [module]) if (resource !== undefined) yield resource;
  }
}

/** Puts `third-party-notices.txt` beside the scripts, and so into the package; a missing licence fails the build. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        try {
          compilation.emitAsset(`${NAME}.txt`, new sources.RawSource(noticesOf(shippedFiles(compilation))));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { ThirdPartyNotices, noticesOf };
