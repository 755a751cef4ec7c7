package dev.migrate.internal.diff;

/**
 * A rename that somebody asks for before it is known whether there is anything to rename.
 */
public sealed interface RenameRequest permits TypedRename, FormerNameRequest {

}
