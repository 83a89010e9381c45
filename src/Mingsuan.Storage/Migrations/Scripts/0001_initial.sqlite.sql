CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER book_versions_no_update BEFORE UPDATE ON book_versions BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
CREATE TRIGGER book_versions_no_delete BEFORE DELETE ON book_versions BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
CREATE TRIGGER publications_no_update BEFORE UPDATE ON publications BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
