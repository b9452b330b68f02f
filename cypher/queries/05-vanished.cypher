// What vanished: projects under way or promised once, of which no later report says a word, though their district went on reporting.
// On the seeds: projects last spoken of for 2021 or before while reports up to 2025 are held.
MATCH (p:District)-[:PUBLISHED]->(d:Document)
WITH p, max(coalesce(d.planYear, d.reviewYear)) AS lastReported
MATCH (p)-[:PUBLISHED]->(:Document)<-[:STATED_IN]-(a:Assertion)<-[:HAS_ASSERTION]-(e:Project)
WHERE e.lastYear + 3 <= lastReported AND a.year = e.lastYear
  AND NOT EXISTS { MATCH (e)-[:HAS_ASSERTION]->(done:Assertion {tense: 'review'}) WHERE done.phase IN ['Completed', 'Opened', 'Halted'] }
WITH p, e, a ORDER BY a.tense, a.phase
RETURN p.name AS district, e.name AS project, e.lastYear AS lastYear, collect(DISTINCT a.tense + ' ' + a.phase) AS lastWord
ORDER BY district, lastYear, project
LIMIT 40
