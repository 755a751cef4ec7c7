CREATE TABLE "order" (
    "Id" bigint NOT NULL,
    "select" text,
    "Größe ""x""" integer,
    CONSTRAINT "Pk" PRIMARY KEY ("Id")
);
