// Which names were taken for one thing, and why: every merge shows its reason.
// On the seeds: the entities with the most names come first.
MATCH (e:Entity)
WHERE size(e.aliases) > 0
RETURN e.name AS name, e.aliases AS aliases, e.aliasReasons AS reasons
ORDER BY size(aliases) DESC, name, aliases
LIMIT 15
