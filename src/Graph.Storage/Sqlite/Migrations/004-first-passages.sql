-- Where each entity is named first (by document key, then place), so that a list of entities need not read all their passages.
ALTER TABLE entity ADD COLUMN first_document TEXT;

ALTER TABLE entity ADD COLUMN first_mention INTEGER;

UPDATE entity SET (first_document, first_mention) = (
  SELECT document.key, assignment.mention
  FROM assignment
  JOIN document ON document.number = assignment.document
  WHERE assignment.entity = entity.number
  ORDER BY document.key, assignment.mention
  LIMIT 1);
