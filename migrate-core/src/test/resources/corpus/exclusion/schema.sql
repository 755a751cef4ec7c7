CREATE TABLE circles (c circle, EXCLUDE USING gist (c WITH &&));
CREATE TABLE booking (
	room int,
	during tstzrange,
	cancelled boolean NOT NULL DEFAULT false,
	CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&, int4range(room, room, '[]') WITH =) WHERE (NOT cancelled),
	CONSTRAINT one_each EXCLUDE USING btree ((room + 1) WITH =) DEFERRABLE INITIALLY DEFERRED
);
