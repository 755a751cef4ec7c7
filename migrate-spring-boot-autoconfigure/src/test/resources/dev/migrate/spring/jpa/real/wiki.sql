CREATE TABLE space (
    id        uuid DEFAULT gen_random_uuid() NOT NULL,
    space_key varchar(32) NOT NULL,
    title     varchar(255) DEFAULT '' NOT NULL
);
ALTER TABLE ONLY space ADD CONSTRAINT space_pkey PRIMARY KEY (id);
ALTER TABLE ONLY space ADD CONSTRAINT space_key_unique UNIQUE (space_key);

CREATE TABLE space_setting (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    name     varchar(255) NOT NULL,
    value    varchar(255) NOT NULL,
    CONSTRAINT space_setting_pkey PRIMARY KEY (name, space_id)
);

CREATE TABLE page (
    id        uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    space_id  uuid NOT NULL REFERENCES space,
    parent_id uuid REFERENCES page,
    slug      text NOT NULL CHECK (slug <> ''),
    deleted   boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX page_slug ON page (space_id, slug);
CREATE INDEX page_parent ON page (parent_id) WHERE NOT deleted;

CREATE TABLE page_label (
    page_id uuid NOT NULL REFERENCES page ON DELETE CASCADE,
    labels  varchar(255) NOT NULL,
    deleted boolean NOT NULL DEFAULT false,
    PRIMARY KEY (page_id, labels)
);

CREATE TABLE page_link (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_id uuid NOT NULL REFERENCES page ON DELETE CASCADE,
    to_id   uuid NOT NULL REFERENCES page ON DELETE CASCADE,
    deleted boolean NOT NULL DEFAULT false
);

CREATE TABLE page_revision (
    page_id    uuid NOT NULL REFERENCES page ON DELETE CASCADE,
    number     integer NOT NULL CHECK (number > 0),
    body       text NOT NULL,
    written_at timestamp NOT NULL DEFAULT now(),
    author     varchar(80) NOT NULL DEFAULT current_user,
    PRIMARY KEY (page_id, number)
);
ALTER TABLE page_revision ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE attachment (
    id      uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    page_id uuid REFERENCES page ON DELETE CASCADE,
    name    varchar(255) NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE image (
    attachment_id uuid PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
    width         integer NOT NULL CHECK (width > 0),
    height        integer NOT NULL CHECK (height > 0)
);
