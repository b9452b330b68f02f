// Promises made more than once: projects planned to reach the same phase in several years.
// On the seeds: the projects with the most such years come first.
MATCH (e:Project)-[:HAS_ASSERTION]->(a:Assertion {tense: 'plan'})
WHERE a.phase IN ['SitePrep', 'Started', 'ToppedOut', 'Completed', 'Opened']
WITH e, a.phase AS phase, a.year AS year ORDER BY year
WITH e, phase, collect(DISTINCT year) AS years
WHERE size(years) > 1
RETURN e.name AS project, phase, years
ORDER BY size(years) DESC, project, phase
