"use strict";

const path = require("path");
const build = require("@microsoft/sp-build-web");
const { ThirdPartyNotices } = require("./tasks/ship/thirdPartyNotices.cjs");

/** For who changes something and looks (tasks/watch.mjs): as shipped, but not minified, and the unchanged is taken from last time. */
const quick = process.env.PLAT_SODAN_QUICK === "1";

// npm run lint does this, for the tests as well.
build.lintCmd.enabled = false;

if (quick) build.tscCmd.mergeConfig({ customArgs: ["--incremental", "--tsBuildInfoFile", "lib/tsconfig.tsbuildinfo"] });

build.configureWebpack.mergeConfig({
  additionalConfiguration: (config) =>
    quick
      ? {
          ...config,
          optimization: { ...config.optimization, minimize: false },
          cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".local/webpack") },
        }
      : { ...config, plugins: [...config.plugins, new ThirdPartyNotices()] },
});

build.initialize(require("gulp"));
