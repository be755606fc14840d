"use strict";

const { localisedTexts } = require("./localisedTexts");

// Stands in for the module that the page's loader resolves: the Japanese texts, as a Japanese reader gets them.
module.exports = localisedTexts("src/components/shared/loc/ja-jp.js");
