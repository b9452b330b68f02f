// The parts of a thing, by name or by what a report says, and how far each has come.
// On the seeds: the phases of 天桥连廊, each with its last reported state.
MATCH (w:Entity {name: '天桥连廊'})<-[:PART_OF*1..3]-(e:Entity)
WITH DISTINCT e
OPTIONAL MATCH (e)-[:HAS_ASSERTION]->(a:Assertion)
WITH e, a ORDER BY a.year, a.tense DESC, a.start
RETURN e.name AS part, [s IN collect(a) | s.year + ' ' + s.tense + ' ' + s.phase] AS story
ORDER BY part
