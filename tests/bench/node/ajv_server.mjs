// ajv for the test bench: one JSON line in, one out.
//
// {schemas, root, annotations}  ->  {handle} or {refused: text}
// {handle, document}            ->  {errors: [{path, message, keyword}]}
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const loaded = [];

function load({ schemas, root, annotations }) {
  const ajv = new Ajv({ strict: true, allErrors: true, logger: false });
  addFormats(ajv);
  annotations.forEach((keyword) => ajv.addKeyword({ keyword }));
  schemas.forEach((schema) => ajv.addSchema(schema));
  // Every schema is compiled, so that a fault in a file that the root never reaches is found.
  schemas.filter((schema) => schema.$id).forEach((schema) => ajv.getSchema(schema.$id));
  const validate = ajv.getSchema(root);
  if (!validate) throw new Error(`no schema with the id ${root}`);
  return { handle: loaded.push(validate) - 1 };
}

function validate({ handle, document }) {
  const check = loaded[handle];
  check(document);
  const errors = check.errors ?? [];
  return {
    errors: errors.map(({ instancePath, message, keyword, params }) => ({
      path: instancePath,
      message: `${message} ${JSON.stringify(params)}`,
      keyword,
    })),
  };
}

function answer(request) {
  try {
    return 'schemas' in request ? load(request) : validate(request);
  } catch (error) {
    return { refused: error.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
