// usage: node validate.mjs SCHEMA FILE... ; prints what is wrong, one line each, and ends with 1 if anything is.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schemaFile, ...files] = process.argv.slice(2);
if (!schemaFile || files.length === 0) {
  console.error("usage: node validate.mjs SCHEMA FILE...");
  process.exit(2);
}

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));
let wrong = 0;
for (const file of files) {
  if (validate(JSON.parse(readFileSync(file, "utf8")))) continue;
  for (const error of validate.errors) {
    wrong++;
    console.log(`${file}: ${error.instancePath || "/"} ${error.message}`);
  }
}

console.log(`${files.length} files, ${wrong} errors`);
process.exit(wrong === 0 ? 0 : 1);
