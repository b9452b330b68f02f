import type { Schemas } from '../api/client'

type Statement = Schemas['StatementView']

/** Statements of one year and lane that say the same of the same portion: one mark on the line. */
export interface Mark {
  key: string
  phase: Schemas['Phase']
  /** The part or portion of which it is said; empty when it is the whole. */
  of: string
  negated: boolean
  statements: Statement[]
}

/** Joins statements into marks, in the order in which they are said. A part is called by what it adds to the name of the whole. */
export function marksOf(statements: readonly Statement[], whole: string): Mark[] {
  const marks = new Map<string, Mark>()
  for (const statement of statements) {
    const of = (statement.part ? shortName(statement.part.name, whole) : '') + statement.scope
    const negated = /^(未|尚未|没有)/.test(statement.modality)
    const key = `${statement.phase} ${of} ${negated}`
    const mark = marks.get(key)
    if (mark) mark.statements.push(statement)
    else marks.set(key, { key, phase: statement.phase, of, negated, statements: [statement] })
  }
  // What is only mentioned says nothing beside what is said.
  const telling = [...marks.values()].filter((m) => m.phase !== 'Mentioned')
  return telling.length > 0 ? telling : [...marks.values()]
}

function shortName(part: string, whole: string): string {
  const rest = part.startsWith(whole) ? part.slice(whole.length) : ''
  return rest === '' ? part : rest
}
