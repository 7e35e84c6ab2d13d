// node-schematron for the test bench: one JSON line in, one out.
//
// {schema}         ->  {handle} or {refused: text}
// {handle, xml}    ->  {told: [{rule, number, message}]}: of each report its id, what stands under `nr` in its
//                      object, and its words
import { createInterface } from 'node:readline';
import { Schema } from 'node-schematron';

const schemas = [];

function answer({ schema, handle, xml }) {
  if (schema !== undefined) {
    try {
      schemas.push(Schema.fromString(schema));
    } catch (error) {
      return { refused: String(error.message ?? error) };
    }
    return { handle: schemas.length - 1 };
  }
  try {
    const found = schemas[handle].validateString(xml);
    return {
      told: found.map(({ assertId, context, message }) => {
        const number = [...context.childNodes].find((one) => one.localName === 'nr');
        return { rule: assertId, number: number ? number.textContent : null, message };
      }),
    };
  } catch (error) {
    return { refused: String(error.message ?? error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
