// The SQL grammars of @dbml/core for the test bench: one JSON line in, one out.
//
// {script, dialect}  ->  {dbml: text} or {faults: [{message, line, column}]}
import { createInterface } from 'node:readline';
import { importer } from '@dbml/core';

function answer({ script, dialect }) {
  try {
    return { dbml: importer.import(script, dialect) };
  } catch (error) {
    // Anything but a list of findings is a fault of the program, still not a script it took.
    const found = error.diags ?? [{ text: String(error.message ?? error) }];
    return {
      faults: found.map(({ text, message, location }) => ({
        message: text ?? message,
        line: location?.start?.line ?? null,
        column: location?.start?.column ?? null,
      })),
    };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
