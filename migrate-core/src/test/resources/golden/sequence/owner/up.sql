ALTER SEQUENCE counter OWNED BY task.n;
