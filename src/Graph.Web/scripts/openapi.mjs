// Takes the OpenAPI document from a running `graph serve` (address as the argument) into openapi.json, from which the page's types are made.
import { writeFileSync } from 'node:fs'

const server = process.argv[2] ?? 'http://localhost:5080'
const answer = await fetch(new URL('/openapi/v1.json', server))
if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}; start the server first: graph serve`)
writeFileSync(new URL('../openapi.json', import.meta.url), (await answer.text()).trimEnd() + '\n')
