// Azurite that ends with the process that started it: that one holds the other end of standard input.
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
require("azurite/dist/src/azurite.js");
