// What became of a project, year by year: what was planned, what was reported.
// On the seeds: started in 2019, promised for use in 2020, again “started” in 2020 and 2022, promised to be finished in 2025.
// In Browser, return e, a and d instead of the table to click through the statements to their reports.
WITH '北杨人工智能小镇' AS name
MATCH (e:Project {name: name})-[:HAS_ASSERTION]->(a:Assertion)-[:STATED_IN]->(d:Document)
RETURN a.year AS year, a.tense AS tense, a.phase AS phase, a.scope AS scope, d.key AS document, a.quote AS quote
ORDER BY year, tense DESC, document, a.start, phase
