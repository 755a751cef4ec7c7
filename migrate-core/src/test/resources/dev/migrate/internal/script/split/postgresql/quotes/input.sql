SELECT 'a;b', 'it''s;', '''', ';''';
SELECT E'a\';b', e'\\', E'\\\';', E'x''y;\'';
SELECT U&'\0041;', u&'d!0061;' UESCAPE '!', B'10', X'1F', N'n;';
SELECT "quo;ted", "dou""ble;", U&"d\0061t;a", "it's;" FROM "a.b;c";
SELECT 'back\', 'slash;';
SELECT note'x;', typeE'\', b;
SELECT 1e'x\', 2;
