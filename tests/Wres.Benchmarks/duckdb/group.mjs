// Groups a staff file by organisation, staff group, grade and ethnic origin: the grouping alone, none of the row rules.
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  select Organisation, "Staff Group", "Pay Grade", "Ethnic Origin", count(*) as n
  from read_csv('${process.argv[2].replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
  group by all`);
console.log(`${reader.getRows().length} groups`);
