SELECT é;ü; SELECT "é;ü", 'İ;ı', ñ$$x;
SELECT '日本;語', 日本語;語;
SELECT '😀;' AS 😀;
