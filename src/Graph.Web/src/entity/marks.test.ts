import { expect, it } from 'vitest'
import type { Schemas } from '../api/client'
import { marksOf } from './marks'

type Statement = Schemas['StatementView']

const said = (phase: Statement['phase'], more: Partial<Statement> = {}): Statement => ({
  part: null,
  text: '天桥连廊',
  year: 2022,
  tense: 'review',
  phase,
  scope: '',
  modality: '',
  from: null,
  to: null,
  due: '',
  evidence: { document: 'a.txt', title: null, date: null, section: [], quote: '', start: 0, end: 4, page: null },
  ...more,
})
const part = (name: string) => ({ part: { id: `project:310104:${name}`, name, label: 'Project' as const } })

it('joins what two reports say alike into one mark with both passages', () => {
  const marks = marksOf([said('Started'), said('Started')], '天桥连廊')

  expect(marks.map((m) => [m.phase, m.statements.length])).toEqual([['Started', 2]])
})

it('calls a part by what it adds to the name of the whole', () => {
  const marks = marksOf([said('Started', part('天桥连廊四期')), said('Opened', part('徐家汇空中步道'))], '天桥连廊')

  expect(marks.map((m) => m.of)).toEqual(['四期', '徐家汇空中步道'])
})

it('leaves out a mere mention beside what is said, and keeps it alone', () => {
  expect(marksOf([said('Mentioned'), said('Opened')], '天桥连廊').map((m) => m.phase)).toEqual(['Opened'])
  expect(marksOf([said('Mentioned')], '天桥连廊').map((m) => m.phase)).toEqual(['Mentioned'])
})

it('never joins a denial with its opposite', () => {
  expect(marksOf([said('Completed'), said('Completed', { modality: '未' })], '天桥连廊')).toHaveLength(2)
})
