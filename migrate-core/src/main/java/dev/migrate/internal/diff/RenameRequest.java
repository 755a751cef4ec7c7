package dev.migrate.internal.diff;

/**
 * A requested rename of a thing that may not exist.
 */
public sealed interface RenameRequest permits TypedRename, FormerNameRequest {

}
