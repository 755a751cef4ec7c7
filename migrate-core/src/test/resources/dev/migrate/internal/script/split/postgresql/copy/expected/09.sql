COPY t FROM stdin -- comment
  WITH (NULL 'x')