import assert from "assert";

// Stands in for Node's module in a worker, and that has a default export.
// oxlint-disable-next-line import/no-default-export -- see above
export default assert.strict;
