ALTER FOREIGN TABLE films ADD COLUMN year int;
ALTER SERVER far OPTIONS (SET host 'near.example');
