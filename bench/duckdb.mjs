// What DuckDB takes to read a ledger and group it: node duckdb.mjs "SQL". The package @duckdb/node-api stands in the folder that DUCKDB_FOLDER names.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';

const { DuckDBInstance } = createRequire(join(process.env.DUCKDB_FOLDER, 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(process.argv[2]);
console.log(`  most memory ${Math.round(resourceUsage().maxRSS / 1024)} MB`);
