ALTER VIEW v RESET (security_barrier);
