/** The platform itself without HTTP: its own transaction, asked for in its own process. */
@NullMarked
package io.holdpoint.bench.own;

import org.jspecify.annotations.NullMarked;
