// What the reports speak of most, by label: a first look at an unknown corpus.
// On the seeds: the five most named of each label.
MATCH (e:Entity)
WITH labels(e) AS all, e ORDER BY e.mentions DESC, e.id
WITH [l IN all WHERE l <> 'Entity'][0] AS label, collect(e.name + ' ' + e.mentions)[..5] AS most, count(*) AS entities
RETURN label, entities, most
ORDER BY label
