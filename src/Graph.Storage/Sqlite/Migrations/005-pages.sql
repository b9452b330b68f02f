-- Where each page of a document begins in its text, as JSON; an empty list for a format without pages.
ALTER TABLE document ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';
