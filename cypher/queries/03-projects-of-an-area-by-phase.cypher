// The projects that lie in an area, by the last phase that a report tells of them.
// On the seeds: the projects of 徐汇滨江 by phase, each with the year it was last spoken of.
WITH '徐汇滨江' AS area
MATCH (:Area {name: area})<-[:LOCATED_IN]-(e:Project)
WITH DISTINCT e
MATCH (e)-[:HAS_ASSERTION]->(a:Assertion)
WITH e, a ORDER BY a.year DESC, a.tense DESC, a.start DESC, a.phase
WITH e, head(collect(a)) AS last ORDER BY e.name, last.year
RETURN last.phase AS phase, collect(e.name + ' ' + last.year) AS projects
ORDER BY phase
