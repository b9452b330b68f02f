// What first appeared in a year: projects that no report speaks of for an earlier year.
// On the seeds: the projects first spoken of for 2022, with the sentence that does.
WITH 2022 AS year
MATCH (e:Project {firstYear: year})<-[m:MENTIONS {year: year}]-(d:Document)
WITH e, m ORDER BY m.document, m.start
RETURN e.name AS project, head(collect(m.quote)) AS quote
ORDER BY project
LIMIT 25
