/**
 * The database under everything: an embedded PostgreSQL whose life-cycle is owned here, or a server elsewhere.
 *
 * <p>Other capabilities ask only whether it answers; their SQL goes through jOOQ.
 */
@NullMarked
package io.holdpoint.platform.database;

import org.jspecify.annotations.NullMarked;
