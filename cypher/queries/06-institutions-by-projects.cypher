// Institutions by the number of projects, areas and programmes that they build, run or work on.
// On the seeds: few, since reports seldom name who builds.
MATCH (i:Institution)-[r:BUILDS|RUNS|PARTNERS_WITH]->(e:Entity)
WITH i, r, e ORDER BY e.name, type(r)
RETURN i.name AS institution, count(DISTINCT e) AS things, collect(DISTINCT type(r) + ' ' + e.name) AS which
ORDER BY things DESC, institution
LIMIT 20
