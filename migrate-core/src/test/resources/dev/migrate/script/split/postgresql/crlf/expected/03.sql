DO $$
BEGIN
  NULL;
END $$