"use strict";

/** Turns a file of texts, which SharePoint's loader reads as an AMD module, into a module that jest can read. */
module.exports = {
  process: (source) => ({ code: `const define = (_dependencies, make) => { module.exports = make(); }; ${source}` }),
};
